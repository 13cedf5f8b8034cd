import { pinyin } from 'pinyin-pro';
import slugify from 'slugify';

const MAX_LENGTH = 60;
const FALLBACK = 'document';

/**
 * A title as the readable part of an address: pinyin, lower-case ASCII words joined by hyphens, at
 * most 60 characters, cut between words.
 * @example slugOf('重庆市2026年政务公开要点') // 'chong-qing-shi-2026-nian-zheng-wu-gong-kai-yao-dian'
 */
export function slugOf(title: string): string {
  // NFKC first: full-width digits and letters are ordinary ones in an address.
  const syllables = pinyin(title.normalize('NFKC'), {
    toneType: 'none',
    type: 'array',
    nonZh: 'consecutive',
    v: true,
  });
  const words = syllables.join(' ').replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
  const slug = slugify(words, { lower: true, strict: true });
  return cutAtWord(slug, MAX_LENGTH) || FALLBACK;
}

/** `base`, or the first of `base-2`, `base-3` … that is not taken, still at most 60 characters. */
export function uniqueSlug(base: string, taken: (slug: string) => boolean): string {
  let slug = base;
  for (let number = 2; taken(slug); number += 1) {
    const suffix = `-${number}`;
    slug = cutAtWord(base, MAX_LENGTH - suffix.length) + suffix;
  }
  return slug;
}

function cutAtWord(slug: string, length: number): string {
  if (slug.length <= length) {
    return slug;
  }
  const end = slug.lastIndexOf('-', length);
  return slug.slice(0, end > 0 ? end : length);
}
