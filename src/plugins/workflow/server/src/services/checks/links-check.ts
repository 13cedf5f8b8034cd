import type { Core } from '@strapi/strapi';
import type { Check, Found } from '../../domain/checks/check';
import { readHtml } from '../../domain/checks/html';
import { isWellFormed, namesAttachments, uploadOf } from '../../domain/checks/links';
import { mediaOf } from '../../domain/checks/media-of';
import { htmlOf, passagesOf } from '../../domain/checks/passages';
import { filesOf } from '../../queries/checks/files-of';
import { isGone } from './stored-bytes';

const MESSAGES = {
  malformed: { zh: '链接地址不完整或不正确', en: 'A link whose address is incomplete or wrong' },
  gone: { zh: '引用的文件已不存在', en: 'A file that is no longer there' },
  attachment_missing: {
    zh: '正文提到附件，但没有上传附件',
    en: 'The text speaks of an attachment, and none is there',
  },
} as const;

const found = (
  code: keyof typeof MESSAGES,
  severity: Found['severity'],
  at: { field: string; excerpt?: string }
): Found => ({ code, severity, message: MESSAGES[code], ...at });

/**
 * Links that lead nowhere and files that are gone. Addresses of others are looked at by their form only:
 * nothing is fetched.
 */
export const linksCheck = (strapi: Core.Strapi): Check => ({
  code: 'links',
  async run({ content }, { trx }) {
    const html = htmlOf(content).map(({ field, html: source }) => ({ field, ...readHtml(source) }));
    const links = html.flatMap(({ field, links: of }) => of.map((link) => ({ field, ...link })));
    const addresses = html.flatMap(({ field, links: of, images }) =>
      [...of.map(({ href }) => href), ...images.map(({ src }) => src)].map((address) => {
        return { field, path: uploadOf(address) };
      })
    );
    const media = mediaOf(content);
    const uploads = addresses.flatMap(({ field, path }) => (path ? [{ field, path }] : []));
    const files = await filesOf(trx, {
      ids: media.map(({ id }) => id),
      paths: uploads.map(({ path }) => decodeURI(path)),
    });
    const gone = new Set<string>();
    for (const file of files) if (await isGone(strapi, file)) gone.add(file.url);
    const there = new Set(files.map(({ url }) => url));
    const fileOf = new Map(files.map((file) => [file.id, file]));
    const mentions = passagesOf(content).find(({ text }) => namesAttachments(text));

    return [
      ...links
        .filter((link) => !isWellFormed(link))
        .map(({ field, href, text }) =>
          found('malformed', 'fail', { field, excerpt: (text.trim() || href).slice(0, 80) })
        ),
      ...uploads
        .filter(({ path }) => !there.has(decodeURI(path)) || gone.has(decodeURI(path)))
        .map(({ field, path }) => found('gone', 'fail', { field, excerpt: path })),
      ...media
        .filter(({ id }) => gone.has(fileOf.get(id)?.url ?? ''))
        .map(({ field, name }) => found('gone', 'fail', { field, excerpt: name })),
      ...(mentions && media.length === 0 && uploads.length === 0
        ? [found('attachment_missing', 'warn', { field: mentions.field })]
        : []),
    ];
  },
});
