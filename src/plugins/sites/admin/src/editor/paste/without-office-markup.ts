const KEPT_STYLES = ['text-align', 'font-weight', 'font-style', 'text-decoration'] as const;

const keepStyles = (element: HTMLElement) => {
  const kept = KEPT_STYLES.map((name) => [name, element.style.getPropertyValue(name)] as const);
  element.removeAttribute('style');
  for (const [name, value] of kept) if (value) element.style.setProperty(name, value);
};

const isBlank = (element: Element) =>
  (element.textContent ?? '').replace(/[\s\u00a0]/gu, '') === '' && !element.querySelector('img');

/** Takes away what only Office reads: its elements, comments, classes, styles and blank lines. */
export const withoutOfficeMarkup = (root: HTMLElement): void => {
  const comments = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);

  for (const element of [...root.querySelectorAll<HTMLElement>('*')]) {
    if (element.tagName.includes(':')) {
      element.replaceWith(...element.childNodes);
    } else if (/^(STYLE|SCRIPT|META|LINK|XML|TITLE)$/u.test(element.tagName)) {
      element.remove();
    } else {
      element.removeAttribute('class');
      element.removeAttribute('lang');
      keepStyles(element);
    }
  }
  // Word writes an empty paragraph for every blank line; in a cell it may be all there is.
  for (const paragraph of [...root.querySelectorAll('p')]) {
    if (isBlank(paragraph) && !paragraph.closest('td, th')) paragraph.remove();
  }
  // A picture on the author's own disk is nobody else's to see.
  for (const image of [...root.querySelectorAll('img')]) {
    if (/^(file|cid):/iu.test(image.getAttribute('src') ?? '')) image.remove();
  }
};
