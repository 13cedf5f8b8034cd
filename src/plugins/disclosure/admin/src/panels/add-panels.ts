import type { StrapiApp } from '@strapi/strapi/admin';
import { ItemPanel } from './item-panel';
import { RecordPanel } from './record-panel';

interface ContentManager {
  apis: { addEditViewSidePanel: (panels: unknown[]) => void };
}

/** Beside the forms: what the system worked out from what the editor wrote. */
export const addPanels = (app: Pick<StrapiApp, 'getPlugin'>): void => {
  const contentManager = app.getPlugin('content-manager') as unknown as ContentManager;
  contentManager.apis.addEditViewSidePanel([RecordPanel, ItemPanel]);
};
