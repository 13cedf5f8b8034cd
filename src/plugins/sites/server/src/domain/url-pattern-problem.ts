const PLACEHOLDERS = ['resource', 'slug', 'documentId', 'locale'];

const LONGEST = 500;

/** What is wrong with the pattern of a front end's addresses (前台网址格式); null when nothing is. */
export function urlPatternProblem(pattern: string): string | null {
  if (pattern.length > LONGEST) return `前台网址格式过长，最多${LONGEST}个字符`;
  const names = [...pattern.matchAll(/\{(.*?)\}/gu)].map(([, name = '']) => name);
  const unknown = names.find((name) => !PLACEHOLDERS.includes(name));
  if (unknown !== undefined) {
    const known = PLACEHOLDERS.map((name) => `{${name}}`).join('、');
    return `前台网址格式中的 {${unknown}} 无法识别，可用的有 ${known}`;
  }
  if (!isWebAddress(pattern)) {
    return '前台网址格式应为完整网址，如 https://www.example.gov.cn/{resource}/{slug}';
  }
  return names.includes('slug') || names.includes('documentId')
    ? null
    : '前台网址格式应包含 {slug} 或 {documentId}，否则各篇文章的网址相同';
}

/** A whole address, with its host spelt out. */
function isWebAddress(pattern: string): boolean {
  return (
    /^https?:\/\/[^/?#{}@\s]+\/\S*$/u.test(pattern) &&
    URL.canParse(pattern.replace(/\{\w+\}/gu, 'x')) &&
    !/[{}]/u.test(pattern.replace(/\{\w+\}/gu, ''))
  );
}
