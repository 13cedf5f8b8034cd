import { splitOutsideBrackets } from './label';

const ORGAN_END =
  /(部门|机关|机构|单位|政府|局|厅|委|委员会|办|办公室|中心|处|所|队|站|院|会|校|学校|公司|街道|镇|乡|村)$/;

/**
 * The disclosing bodies (公开主体) named in one cell. The sign 、 parts two bodies only behind a word
 * that ends one: 市场监督管理、行政审批相关责任部门 stays together.
 */
export function splitSubjects(text: string): string[] {
  return splitOutsideBrackets(text, /[;,\uff1b\uff0c\n]/).flatMap((part) => {
    const pieces = splitOutsideBrackets(part, /\u3001/);
    const subjects: string[] = [];
    let open = '';
    pieces.forEach((piece, index) => {
      open = open === '' ? piece : `${open}、${piece}`;
      const name = piece.replace(/[(\uff08][^)\uff09]*[)\uff09]$/, '');
      if (!ORGAN_END.test(name) && index < pieces.length - 1) return;
      subjects.push(open);
      open = '';
    });
    return subjects;
  });
}
