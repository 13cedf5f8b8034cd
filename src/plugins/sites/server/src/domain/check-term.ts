import type { Problem } from './problem';

export interface TermFields {
  readonly vocabulary: string;
  readonly code: string;
}

interface TermChange {
  readonly term: TermFields;
  /** As it was; absent when the term is new. */
  readonly stored?: TermFields | undefined;
}

const VOCABULARY = /^[a-z][a-z0-9-]{0,39}$/u;
const CODE = /^[a-z0-9][a-z0-9_-]{0,39}$/u;

/** What is wrong with a term of a vocabulary (词表); documents carry both names, so both stay. */
export function checkTerm({ term, stored }: TermChange): Problem[] {
  return (['vocabulary', 'code'] as const).flatMap((field) => {
    const pattern = field === 'code' ? CODE : VOCABULARY;
    if (!pattern.test(term[field])) {
      return [
        {
          field,
          code: 'bad_term_code',
          message: '只能用小写字母、数字、连字符（代码还可用下划线），且不超过40位',
        },
      ];
    }
    return stored && stored[field] !== term[field]
      ? [
          {
            field,
            code: 'term_code_immutable',
            message: `已有信息使用，不可修改（原为 ${stored[field]}）`,
          },
        ]
      : [];
  });
}
