const LEVELS: Readonly<Record<string, string>> = {
  H1: 'h2',
  H2: 'h3',
  H3: 'h4',
  H5: 'h4',
  H6: 'h4',
};

const tagFor = (element: Element): string | undefined => {
  if (/\bMsoTitle\b/u.test(element.className)) return 'h2';
  if (/\bMsoSubtitle\b/u.test(element.className)) return 'h3';
  const styled = /\bMsoHeading([1-9])\b/u.exec(element.className)?.[1];
  return LEVELS[styled ? `H${styled}` : element.tagName];
};

/** Word's headings one level down: the document's title stands above them on its page. */
export const headingsFrom = (root: Element): void => {
  for (const element of [...root.querySelectorAll('p, h1, h2, h3, h5, h6')]) {
    const tag = tagFor(element);
    if (!tag) continue;
    const heading = element.ownerDocument.createElement(tag);
    const align = (element as HTMLElement).style.textAlign;
    if (align) heading.style.textAlign = align;
    heading.append(...element.childNodes);
    element.replaceWith(heading);
  }
};
