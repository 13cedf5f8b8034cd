import type { Check, Found } from './check';
import { readHtml } from './html';
import { mediaOf } from './media-of';
import { htmlOf } from './passages';

const IMAGE = /^\.(?:png|jpe?g|gif|webp|avif|bmp|tiff?)$/iu;

const MESSAGE = {
  zh: '图片没有替代文字，使用读屏软件的人无法获知内容（无障碍环境建设法第三十二条）',
  en: 'A picture without a text alternative says nothing to people who use a screen reader',
};

const found = (field: string, excerpt: string): Found => ({
  ...{ field, excerpt, code: 'alt_missing' },
  ...{ severity: 'warn', message: MESSAGE },
});

/** Pictures say in words what they show (WCAG 2.2, 1.1.1). */
export const altTextCheck: Check = {
  code: 'alt_text',
  run: ({ content }) => [
    ...htmlOf(content).flatMap(({ field, html }) =>
      readHtml(html)
        .images.filter(({ alt }) => !alt?.trim())
        .map(({ src }) => found(field, src.slice(-80)))
    ),
    ...mediaOf(content)
      .filter(({ ext, alternativeText }) => IMAGE.test(ext ?? '') && !alternativeText?.trim())
      .map(({ field, name }) => found(field, name)),
  ],
};
