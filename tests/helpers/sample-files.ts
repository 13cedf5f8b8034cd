import ExcelJS from 'exceljs';
import { storedZip } from './tables/stored-zip';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A Word file of these paragraphs; a paragraph given as a list is written in several runs. */
export const docxOf = (paragraphs: readonly (string | readonly string[])[]): Buffer =>
  storedZip(
    {
      '[Content_Types].xml':
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${WORD}"><w:body>${paragraphs
        .map((runs) => `<w:p>${[runs].flat().map(runOf).join('')}</w:p>`)
        .join('')}</w:body></w:document>`,
    },
    true
  );

const runOf = (text: string): string =>
  `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** An Excel file with these sheets. */
export const xlsxOf = async (
  sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>
): Promise<Buffer> => {
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    workbook.addWorksheet(name).addRows(rows.map((row) => [...row]));
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
};

/**
 * A PDF of one line of ASCII a page.
 *
 * @param locked behind a password that nobody knows
 */
export const pdfOf = (lines: readonly string[], locked = false): Buffer => {
  const pages = lines.map((_line, index) => 4 + index * 2);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((page) => `${page} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...lines.flatMap((line, index) => {
      const stream = `BT /F1 12 Tf 72 720 Td (${line}) Tj ET`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ];
    }),
  ];
  const lock = `<< /Filter /Standard /V 1 /R 2 /P -44 /O <${'5a'.repeat(32)}> /U <${'a5'.repeat(32)}> >>`;
  if (locked) objects.push(lock);
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const encrypt = locked ? ` /Encrypt ${objects.length} 0 R` : '';
  const id = `<${'0f'.repeat(16)}>`;
  const trailer = `<< /Size ${objects.length + 1} /Root 1 0 R /ID [${id} ${id}]${encrypt} >>`;
  return Buffer.from(
    `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n${trailer}\nstartxref\n${text.length}\n%%EOF\n`,
    'latin1'
  );
};

/** A Word file that unpacks to more than anyone reads. */
export const docxBomb = (): Buffer =>
  storedZip({ 'word/document.xml': Buffer.alloc(80 * 1024 * 1024, 'a') }, true);
