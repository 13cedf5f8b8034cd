import type { StrapiApp } from '@strapi/strapi/admin';
import type { ReactNode, SyntheticEvent } from 'react';

type Position = 'panel' | 'header' | 'table-row' | 'preview' | 'relation-modal';

/** What the content manager hands to its actions and side panels. */
export interface EditViewProps {
  activeTab: 'draft' | 'published' | null;
  model: string;
  documentId?: string;
  document?: Record<string, unknown>;
}

/** A button of the edit view, as the content manager takes it. */
export interface ActionDescription {
  label: string;
  disabled?: boolean;
  variant?: string;
  position?: Position | Position[];
  onClick?: (event: SyntheticEvent) => Promise<boolean | void> | boolean | void;
  /** Of bulk actions, which have no type on themselves. */
  actionType?: string;
  /** Asked before it is done. */
  dialog?: { type: 'dialog'; title: string; content: string; onConfirm: () => Promise<void> };
}

export interface Action<Props = EditViewProps> {
  (props: Props): ActionDescription | null;
  type?: string;
  position?: Position | Position[];
}

/** What a list hands to its bulk actions: the rows that are chosen. */
export interface ListViewProps {
  model: string;
  documents?: readonly { documentId: string; locale?: string | null }[];
}

export type BulkAction = Action<ListViewProps>;

interface PanelDescription {
  title: string;
  content: ReactNode;
}

export interface SidePanel {
  (props: EditViewProps): PanelDescription | null;
  type?: string;
}

interface Apis {
  addEditViewSidePanel: (change: (panels: SidePanel[]) => SidePanel[]) => void;
  addDocumentAction: (change: (actions: Action[]) => Action[]) => void;
  addBulkAction: (change: (actions: BulkAction[]) => BulkAction[]) => void;
}

/** The content manager's own interface for plugins; Strapi types it as unknown. */
export const contentManagerOf = (app: Pick<StrapiApp, 'getPlugin'>): Apis =>
  (app.getPlugin('content-manager') as unknown as { apis: Apis }).apis;
