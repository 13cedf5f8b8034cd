const LEVEL = /mso-list:[^;]*?\blevel(\d+)/iu;
const NUMBER = /^[\s\u00a0]*[(（]?(?:\d+|[a-z]{1,2}|[ivx]+|[一二三四五六七八九十]+)[.、．)）]/iu;

const levelOf = (element: Element): number =>
  Number(LEVEL.exec(element.getAttribute('style') ?? '')?.[1] ?? 0);

/** The bullet or number that Word drew as text, taken out of the paragraph. */
const takeMarker = (paragraph: Element): string => {
  const marker = [...paragraph.querySelectorAll('[style]')].find((element) =>
    /mso-list:\s*ignore/iu.test(element.getAttribute('style') ?? '')
  );
  const text = marker?.textContent ?? '';
  marker?.remove();
  return text;
};

const openList = (parent: Element, tag: 'ol' | 'ul'): Element => {
  const list = parent.ownerDocument.createElement(tag);
  parent.append(list);
  return list;
};

/** Word's list paragraphs (`mso-list:l0 level1`) gathered into nested `ol` and `ul`. */
export const listsFrom = (root: Element): void => {
  let open: Element[] = [];
  let last: Element | null = null;
  for (const paragraph of [...root.querySelectorAll('p, h1, h2, h3, h4, h5, h6')]) {
    const level = paragraph.tagName === 'P' ? levelOf(paragraph) : 0;
    if (level === 0) {
      // Numbered headings stay headings: the number is part of what an official text says.
      continue;
    }
    if (paragraph.previousElementSibling !== last || last === null) open = [];
    const tag = NUMBER.test(takeMarker(paragraph)) ? 'ol' : 'ul';
    const item = paragraph.ownerDocument.createElement('li');

    open = open.slice(0, level);
    const outermost = open[0];
    if (!outermost) {
      const list = paragraph.ownerDocument.createElement(tag);
      paragraph.before(list);
      open = [list];
    }
    while (open.length < level) {
      const above = open.at(-1);
      const holder = above?.lastElementChild ?? above;
      if (!holder) break;
      open.push(openList(holder, tag));
    }
    item.append(...paragraph.childNodes);
    open.at(-1)?.append(item);
    paragraph.remove();
    last = open[0] ?? null;
  }
};
