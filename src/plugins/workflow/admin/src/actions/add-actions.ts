import type { StrapiApp } from '@strapi/strapi/admin';
import { contentManagerOf } from './content-manager';
import { SubmitBulkAction } from './submit-bulk-action';
import { governedAction, governedBulkAction } from './stock-action';

/** The buttons of the edit view and of lists, without those that go past approval. */
export const addActions = (app: Pick<StrapiApp, 'getPlugin'>): void => {
  const contentManager = contentManagerOf(app);
  contentManager.addDocumentAction((stock) => stock.map(governedAction));
  contentManager.addBulkAction((stock) => [SubmitBulkAction, ...stock.map(governedBulkAction)]);
};
