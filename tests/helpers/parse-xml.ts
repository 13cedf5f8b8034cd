import { SaxesParser } from 'saxes';

export interface XmlElement {
  name: string;
  /** Namespace of the element. */
  uri: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

/**
 * The document element of an XML document.
 *
 * @throws Error where it is not well-formed (XML 1.0, Namespaces in XML)
 */
export const parseXml = (document: string): XmlElement => {
  const parser = new SaxesParser({ xmlns: true });
  const root: XmlElement = { name: '', uri: '', attributes: {}, children: [], text: '' };
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, uri, attributes }) => {
    const element: XmlElement = {
      name,
      uri,
      attributes: Object.fromEntries(
        Object.values(attributes).map((attribute) => [attribute.name, attribute.value])
      ),
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(document).close();
  const [top] = root.children;
  if (!top) throw new Error('no document element');
  return top;
};

/** The children of this name. */
export const childrenOf = ({ children }: XmlElement, name: string): XmlElement[] =>
  children.filter((child) => child.name === name);

/** The text of the only child of this name. */
export const textOf = (element: XmlElement, name: string): string | undefined => {
  const found = childrenOf(element, name);
  if (found.length > 1) throw new Error(`${found.length} × ${name}`);
  return found[0]?.text;
};
