export interface SiteNode {
  documentId: string;
  code: string;
  name: string;
  parentCode: string | null;
}

/** Codes of the sites above this one, nearest first. A circle ends where it closes. */
export const ancestorsOf = (
  nodes: readonly Pick<SiteNode, 'code' | 'parentCode'>[],
  code: string
): string[] => {
  const parents = new Map(nodes.map((node) => [node.code, node.parentCode]));
  const path: string[] = [];
  let parent = parents.get(code);
  while (parent && parent !== code && !path.includes(parent)) {
    path.push(parent);
    parent = parents.get(parent);
  }
  return path;
};

/** Codes of a site and all below it. */
export const subtreeOf = (
  nodes: readonly Pick<SiteNode, 'code' | 'parentCode'>[],
  code: string
): string[] => {
  const found = new Set([code]);
  const waiting = [code];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const node of nodes) {
      if (node.parentCode === next && !found.has(node.code)) {
        found.add(node.code);
        waiting.push(node.code);
      }
    }
  }
  return [...found];
};
