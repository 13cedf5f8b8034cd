import { escapeXml } from './xml';

test.each([
  ['markup', `<a href="x">&amp;</a>`, '&lt;a href=&quot;x&quot;&gt;&amp;amp;&lt;/a&gt;'],
  ['the end of a CDATA section', 'a]]>b', 'a]]&gt;b'],
  ['control characters', '\u0000a\u0008b\u001f\u{FFFE}', '\u{FFFD}a\u{FFFD}b\u{FFFD}\u{FFFD}'],
  ['white space, to the letter', 'a\tb\nc\rd', 'a&#9;b&#10;c&#13;d'],
  ['half of a surrogate pair', 'a\ud83db\ude00', 'a\u{FFFD}b\u{FFFD}'],
  ['whole pairs and rare characters', '😀𠮷公开', '😀𠮷公开'],
])('%s', (_rule, text, expected) => {
  expect(escapeXml(text)).toBe(expected);
});
