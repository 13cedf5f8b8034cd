import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Check, Found } from '../../domain/checks/check';
import { readHtml, type HtmlLink } from '../../domain/checks/html';
import { isWellFormed, namesAttachments, originalOf, uploadOf } from '../../domain/checks/links';
import { mediaOf } from '../../domain/checks/media-of';
import { htmlOf, passagesOf } from '../../domain/checks/passages';
import { filesOf } from '../../queries/checks/files-of';
import { isGone } from './stored-bytes';

const MESSAGES = {
  malformed: { zh: '链接地址不完整或不正确', en: 'A link whose address is incomplete or wrong' },
  gone: { zh: '引用的文件已不存在', en: 'A file that is no longer there' },
  page_missing: {
    zh: '链接指向本站群的页面，但该页面尚未公开或已不存在',
    en: 'A link to a page of ours that is not public, or no longer there',
  },
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

interface Pages {
  leadNowhere: (db: Knex, addresses: readonly string[]) => Promise<string[]>;
}

/**
 * Links that lead nowhere and files that are gone. Addresses of others are looked at by their form only:
 * nothing is fetched.
 */
export const linksCheck = (strapi: Core.Strapi): Check => ({
  code: 'links',
  async run({ content }, { trx }) {
    const home = strapi.config.get<string>('server.absoluteUrl', '');
    const html = htmlOf(content).map(({ field, html: source }) => ({ field, ...readHtml(source) }));
    const links = html.flatMap(({ field, links: of }) => of.map((link) => ({ field, ...link })));
    const shown = html.flatMap(({ field, images }) => images.map(({ src }) => ({ field, src })));
    const uploads = [...links.map(({ field, href }) => ({ field, src: href })), ...shown].flatMap(
      ({ field, src }) => {
        const path = uploadOf(src, home);
        return path === null ? [] : [{ field, path }];
      }
    );
    const media = mediaOf(content);
    const files =
      media.length + uploads.length === 0
        ? []
        : await filesOf(trx, {
            ids: media.map(({ id }) => id),
            paths: uploads.flatMap(({ path }) => [path, originalOf(path)]),
          });
    const missing = new Set(
      await strapi
        .plugin('delivery')
        .service<Pages>('pages')
        .leadNowhere(
          trx,
          links.map(({ href }) => href)
        )
    );
    const gone = new Set<string>();
    for (const file of files) if (await isGone(strapi, file)) gone.add(file.url);
    const there = new Set(files.map(({ url }) => url).filter((url) => !gone.has(url)));
    const fileOf = new Map(files.map((file) => [file.id, file]));
    const mentions = passagesOf(content).find(({ text }) => namesAttachments(text));

    return [
      ...links
        .filter((link) => !isWellFormed(link))
        .map((link) => found('malformed', 'fail', { field: link.field, excerpt: wordsOf(link) })),
      ...uploads
        .filter(({ path }) => !there.has(path) && !there.has(originalOf(path)))
        .map(({ field, path }) => found('gone', 'fail', { field, excerpt: path })),
      ...media
        .filter(({ id }) => gone.has(fileOf.get(id)?.url ?? ''))
        .map(({ field, name }) => found('gone', 'fail', { field, excerpt: name })),
      // it may be on its way out too
      ...links
        .filter(({ href }) => missing.has(href))
        .map((link) =>
          found('page_missing', 'warn', { field: link.field, excerpt: wordsOf(link) })
        ),
      ...(mentions && media.length === 0 && uploads.length === 0
        ? [found('attachment_missing', 'warn', { field: mentions.field })]
        : []),
    ];
  },
});

const wordsOf = ({ href, text }: HtmlLink): string => (text.trim() || href).slice(0, 80);
