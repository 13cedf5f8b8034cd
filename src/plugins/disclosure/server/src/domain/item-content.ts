import type { ItemFields } from './catalogue/item-fields';
import type { ItemContent } from './overlay';

/** What is compared between an overlay and its base. */
export const itemContent = ({
  areaCode,
  fields,
}: {
  areaCode: string;
  fields: ItemFields;
}): ItemContent => ({
  areaCode,
  level1: fields.level1,
  level2: fields.level2,
  level3: fields.level3,
  content: fields.content || null,
  basis: fields.basis || null,
  limitText: fields.limitText || null,
  subjects: fields.subjects,
  channels: fields.channels,
  audience: fields.audience,
  audienceGroups: fields.audienceGroups,
  methods: fields.methods,
  openLevels: fields.openLevels,
});
