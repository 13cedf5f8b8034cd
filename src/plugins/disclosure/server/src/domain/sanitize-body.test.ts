import { BodyTooDeep, sanitizeBody } from './sanitize-body';

describe('sanitizeBody', () => {
  test.each([
    ['<p>正文</p><script>alert(1)</script>', '<p>正文</p>'],
    ['<p onclick="x()">正文</p>', '<p>正文</p>'],
    ['<a href="javascript:alert(1)">x</a>', '<a>x</a>'],
    ['<img src="data:image/png;base64,AAAA" alt="图" />', '<img alt="图" />'],
    ['<iframe src="https://example.com"></iframe>', ''],
    ['<svg><script>1</script></svg><p>后</p>', '<p>后</p>'],
    ['<p style="text-align:center;position:fixed">中</p>', '<p style="text-align:center">中</p>'],
    ['<a href="//evil.example">x</a>', '<a>x</a>'],
  ])('refuses what runs, frames or hides: %s', (dirty, clean) => {
    expect(sanitizeBody(dirty)).toBe(clean);
  });

  test('a table pasted from Word keeps its rows, merged cells and bold text', () => {
    const pasted = `<!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]-->
      <table class=MsoTableGrid border=1 style='mso-yfti-tbllook:1184'>
      <tr style='mso-yfti-irow:0'><td colspan=2 width=284 style='width:213pt'>
      <p class=MsoNormal><b><span style='font-family:宋体'>合计</span></b><o:p></o:p></p></td></tr>
      <tr><td>甲</td><td>12</td></tr></table>`;
    const clean = sanitizeBody(pasted);
    expect(clean.replace(/\s+</g, '<')).toContain(
      '<td colspan="2"><p><b><span>合计</span></b></p></td>'
    );
    expect(clean).toContain('<td>甲</td><td>12</td>');
    expect(clean).not.toMatch(/mso|class|<o:p>|WordDocument/i);
  });

  test.each(['<!--', '<o:', '<?xml', '<![if ', '<', '&'])(
    'a megabyte of %s that never ends is cleaned in no time',
    (noise) => {
      const started = performance.now();
      sanitizeBody(noise.repeat(1_000_000 / noise.length));
      expect(performance.now() - started).toBeLessThan(5000);
    }
  );

  test('tags nested deeper than any document are refused in no time', () => {
    const started = performance.now();
    expect(() => sanitizeBody('<a>'.repeat(140_000) + '</b>'.repeat(140_000))).toThrow(BodyTooDeep);
    expect(sanitizeBody('<p>甲</p>'.repeat(10_000))).toHaveLength(80_000);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test('cleaning twice changes nothing', () => {
    const once = sanitizeBody(
      '<p>1 &lt; 2 &amp; <a target="_blank" href="https://a.gov.cn">甲</a></p>'
    );
    expect(sanitizeBody(once)).toBe(once);
  });
});
