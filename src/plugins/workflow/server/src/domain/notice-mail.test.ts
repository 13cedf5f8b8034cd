import { NOTICE_KINDS } from '../../../contracts/notices';
import { noticeMail } from './notice-mail';

const subject = {
  uid: 'plugin::disclosure.record',
  documentId: 'd1',
  locale: 'zh-Hans',
  title: '关于做好防汛工作的通知',
  siteCode: 'yingjiang',
};

test.each(NOTICE_KINDS)('%s names the text, in both languages', (kind) => {
  const letters = [null, 'en'].map((language) =>
    noticeMail({ kind, subject, detail: null }, language)
  );
  for (const letter of letters) expect(letter.subject).toContain(subject.title);
  expect(letters[0]?.text).not.toBe(letters[1]?.text);
});

test('a title cannot begin another header', () => {
  const title = '通知\r\nBcc: all@example.com';
  const letter = noticeMail(
    { kind: 'returned', subject: { ...subject, title }, detail: '缺少附件' },
    null
  );
  expect(letter.subject).toBe('已退回：通知 Bcc: all@example.com');
  expect(letter.text).toContain('缺少附件');
});
