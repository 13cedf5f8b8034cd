import type { Core } from '@strapi/strapi';
import { describeForms } from './describe-forms';
import { createImportTable } from './queries/create-import-table';
import { createIndexSequences } from './queries/create-index-sequences';
import { areasView } from './resources/areas-view';
import { catalogueView } from './resources/catalogue-view';
import { coverageView } from './resources/coverage-view';
import { itemResource } from './resources/item-resource';
import { recordResource } from './resources/record-resource';
import { governTexts } from './govern-texts';
import { completeItems } from './writes/item';
import { completeRecords } from './writes/record';
import { followSources } from './writes/follow-sources';
import { service } from './services/service';
import { checkIndexTemplates } from './writes/site-template';

export const register = ({ strapi }: { strapi: Core.Strapi }) => {
  strapi.customFields.register({
    name: 'area-code',
    plugin: 'disclosure',
    type: 'string',
    inputSize: { default: 6, isResizable: true },
  });
  describeForms(strapi);
  strapi.hook('strapi::content-types.afterSync').register(async () => {
    await createIndexSequences(strapi.db.connection);
    await createImportTable(strapi.db.connection);
  });

  const scopedTypes = strapi.plugin('sites').service('scopedTypes');
  scopedTypes.addReference('plugin::disclosure.area', { national: true });
  scopedTypes.add('plugin::disclosure.item');
  scopedTypes.add('plugin::disclosure.record');
  governTexts(strapi);

  const resources = strapi.plugin('delivery').service('resources');
  resources.define(itemResource(strapi));
  resources.define(recordResource(strapi));
  resources.defineView(areasView(strapi));
  resources.defineView(catalogueView(strapi));
  resources.defineView(coverageView(strapi));

  const { followNotice } = service(strapi, 'validity');
  strapi.plugin('workflow').service('withdrawals').follow(followNotice);

  strapi.documents.use(checkIndexTemplates());
  strapi.documents.use(completeItems(strapi));
  strapi.documents.use(completeRecords(strapi));
  strapi.documents.use(followSources(strapi));
};
