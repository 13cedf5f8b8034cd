import { extractText, getDocumentProxy } from 'unpdf';
import { LONGEST_TEXT } from './attachment-kind';

/**
 * The words of a PDF; a scanned one has none.
 *
 * @throws Error when it is damaged or encrypted
 */
export const pdfText = async (bytes: Buffer): Promise<string> => {
  const document = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false });
  const { text } = await extractText(document, { mergePages: false });
  return text.join('\n').slice(0, LONGEST_TEXT);
};
