import type { Core } from '@strapi/strapi';
import { publishingAttributeCheck } from './domain/publishing-attribute-check';

/** Records and items go out only when approved; what follows from them or from time is not part of it. */
export const governTexts = (strapi: Core.Strapi): void => {
  const governed = strapi.plugin('workflow').service('governed');
  strapi.plugin('workflow').service('checks').register(publishingAttributeCheck);
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
    derived: ['title', 'slug', 'position', 'limitRules', 'version', 'baseSnapshot'],
    requires: ['content', 'limitText', 'channels'],
  });
};
