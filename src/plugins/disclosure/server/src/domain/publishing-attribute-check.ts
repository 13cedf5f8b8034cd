import type { Check } from '../../../../workflow/server/src/domain/checks/check';
import { checkPublishingAttribute } from './publishing-attribute';

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const EN = 'The publishing attribute and its legal ground do not fit (Art. 13–16)';

/** 公开属性 decided at the source of every record, with its ground (政府信息公开条例 Art. 13–16). */
export const publishingAttributeCheck: Check = {
  code: 'publishing_attribute',
  appliesTo: (uid) => uid === 'plugin::disclosure.record',
  run: ({ content }) =>
    checkPublishingAttribute({
      attribute: text(content['attribute']),
      ground: text(content['ground']),
      reason: text(content['groundReason']),
    }).map(({ field, code, message }) => ({
      ...{ field, code, severity: 'fail' },
      message: { zh: message, en: EN },
    })),
};
