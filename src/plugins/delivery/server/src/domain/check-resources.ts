import type { UID } from '@strapi/strapi';
import { COMMON } from './parameters';
import type { Resource } from './resource';

/**
 * Finds declarations that would go wrong only later, in front of readers.
 *
 * @throws Error that names the resource and what is wrong with it
 */
export const checkResources = (
  resources: readonly Resource[],
  isLocalized: (uid: UID.ContentType) => boolean
): void => {
  for (const resource of resources) {
    const { name, uid, localized = false, list, detail, page, filters = {} } = resource;
    if (isLocalized(uid) !== localized) {
      throw new Error(
        `Resource "${name}": \`localized\` is ${localized}, but ${uid} ${localized ? 'is not' : 'is'} localized`
      );
    }
    const taken = Object.keys({ ...COMMON, sort: null }).filter(
      (parameter) => parameter in filters
    );
    if (taken.length > 0) {
      throw new Error(`Resource "${name}": every list has a parameter ${taken.join(', ')} already`);
    }
    const fields = Object.keys(detail.shape);
    const needed = [
      ...['documentId', 'title', 'slug', ...list],
      ...(localized ? ['locale'] : []),
      ...(page?.summary ? [page.summary] : []),
    ];
    const lacking = needed.filter((field) => !fields.includes(field));
    if (lacking.length > 0) {
      throw new Error(`Resource "${name}": \`detail\` has no ${lacking.join(', ')}`);
    }
    if (fields.includes('notice')) {
      throw new Error(`Resource "${name}": every document has a field \`notice\` already`);
    }
    if (localized && !list.includes('locale')) {
      throw new Error(`Resource "${name}": rows of a list must say their \`locale\``);
    }
    const shown = [...list, ...(resource.listLinks ?? [])];
    const unknown = Object.keys(resource.table?.columns ?? {}).filter((f) => !shown.includes(f));
    if (unknown.length > 0) {
      throw new Error(`Resource "${name}": \`table\` has ${unknown.join(', ')}, its list has not`);
    }
  }
};
