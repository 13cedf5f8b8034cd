import type { NoticeKind, NoticeSubject } from '../../../contracts/notices';

interface Words {
  zh: string;
  en: string;
}

const KINDS: Record<NoticeKind, Words> = {
  submitted: { zh: '待您审签', en: 'Waiting for your approval' },
  passed: { zh: '已通过一个环节', en: 'A step was passed' },
  returned: { zh: '已退回', en: 'Returned' },
  approved: { zh: '已签发', en: 'Approved' },
  published: { zh: '已发布', en: 'Published' },
  voided: {
    zh: '审签后内容有改动，审签已失效',
    en: 'Changed after approval: the approval is void',
  },
  withdrawn: { zh: '已撤下', en: 'Withdrawn' },
  handed_over: { zh: '已移交您办理', en: 'Handed over to you' },
  schedule_failed: { zh: '定时任务未能执行', en: 'A scheduled publication has failed' },
  evaluation_due: { zh: '需要定期评估', en: 'Due for periodic evaluation' },
};

const SENT_BY: Words = {
  zh: '本邮件由政务公开系统自动发送，请登录系统处理。',
  en: 'Sent by the disclosure system; please sign in to deal with it.',
};

/** A header is one line: what could begin another is gone. */
const oneLine = (text: string): string => text.replace(/\p{Cc}+/gu, ' ').trim();

/**
 * A notice as a letter of plain text, in English for those who work in it, else in Chinese.
 *
 * @param language as the panel keeps it
 */
export const noticeMail = (
  notice: { kind: NoticeKind; subject: NoticeSubject; detail: string | null },
  language: string | null
): { subject: string; text: string } => {
  const tongue = language === 'en' ? 'en' : 'zh';
  const what = KINDS[notice.kind][tongue];
  const title = oneLine(notice.subject.title);
  const [open, close, colon] = tongue === 'en' ? ['“', '”', ': '] : ['《', '》', '：'];
  const lines = [`${what}${colon}${open}${title}${close}`, notice.detail, SENT_BY[tongue]];
  return {
    subject: `${what}${colon}${title}`,
    text: `${lines.filter((line) => line !== null && line !== '').join('\n\n')}\n`,
  };
};
