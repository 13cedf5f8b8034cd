import type { StrapiApp } from '@strapi/strapi/admin';
import { contentManagerOf } from '../actions/content-manager';
import { governedActionsPanel } from '../actions/stock-action';
import { ApprovalPanel } from './approval-panel';
import { VersionsPanel } from './versions-panel';

/** Beside the form: where the text is on its way out, and how it came to be. Approval stands under 保存. */
export const addPanels = (app: Pick<StrapiApp, 'getPlugin'>): void =>
  contentManagerOf(app).addEditViewSidePanel(([actions, ...others]) => [
    ...(actions ? [governedActionsPanel(actions)] : []),
    ApprovalPanel,
    ...others,
    VersionsPanel,
  ]);
