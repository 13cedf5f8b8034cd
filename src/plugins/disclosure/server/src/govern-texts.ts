import type { Core } from '@strapi/strapi';

/** Records and items go out only when approved; what follows from them or from time is not part of it. */
export const governTexts = (strapi: Core.Strapi): void => {
  const governed = strapi.plugin('workflow').service('governed');
  governed.add('plugin::disclosure.record', {
    title: 'title',
    organ: 'organ',
    derived: [
      'indexNumber',
      'slug',
      'formerSlugs',
      'dueOn',
      'dueProvisional',
      'dueBasis',
      'firstPublishedAt',
      'displayUntil',
      'validity',
      'repealedOn',
    ],
    evaluateOn: 'reviewOn',
    requires: ['item', 'organ'],
  });
  governed.add('plugin::disclosure.item', {
    title: 'title',
    derived: ['title', 'slug', 'limitRules', 'version', 'baseSnapshot'],
    requires: ['content', 'limitText', 'channels'],
  });
};
