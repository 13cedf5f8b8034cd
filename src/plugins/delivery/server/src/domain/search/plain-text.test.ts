import { plainText } from './plain-text';

test.each([
  ['<p>甲</p><p>乙</p>', '甲 乙'],
  ['种植<b>樱</b>桃', '种植樱桃'],
  ['甲<script>alert("x")</script>乙<STYLE type=a>p{}</style >丙', '甲 乙 丙'],
  ['甲<script>alert(1)', '甲'],
  ['1 < 2 且 3 > 2', '1 < 2 且 3 > 2'],
  ['&lt;i&gt;&#20844;&#x5f00;&nbsp;&unknown;', '<i>公开 &unknown;'],
  // NUL, half a character and what is beyond Unicode cannot be stored
  ['甲&#0;&#xD800;&#x110000;乙', '甲 乙'],
  ['<', '<'],
])('%s reads as %s', (html, text) => {
  expect(plainText(html)).toBe(text);
});
