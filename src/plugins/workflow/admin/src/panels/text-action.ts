import {
  Archive,
  ArrowLeft,
  Calendar,
  Check,
  Earth,
  Lightning,
  PaperPlane,
  User,
} from '@strapi/icons';
import type { ComponentType } from 'react';
import { ForceDialog } from '../dialogs/force-dialog';
import { HandOverDialog } from '../dialogs/hand-over-dialog';
import { PassDialog } from '../dialogs/pass-dialog';
import { PublishDialog } from '../dialogs/publish-dialog';
import { RecallDialog } from '../dialogs/recall-dialog';
import { ReturnDialog } from '../dialogs/return-dialog';
import { ScheduleDialog } from '../dialogs/schedule-dialog';
import { SubmitDialog } from '../dialogs/submit-dialog';
import { TakeDownDialog } from '../dialogs/take-down-dialog';
import type { TextDialogProps } from '../dialogs/text-dialog-props';
import type { ActionKey } from '../domain/actions-on';

interface TextAction {
  Icon: ComponentType;
  Dialog: ComponentType<TextDialogProps>;
  /** What is unsaved is saved before the dialog opens; else it has to be saved or discarded. */
  savesFirst?: boolean;
  danger?: boolean;
}

/** How each action looks, and the dialog it opens; its words are `action.<key>` and `….title`. */
export const TEXT_ACTIONS: Readonly<Record<ActionKey, TextAction>> = {
  submit: { Icon: PaperPlane, Dialog: SubmitDialog, savesFirst: true },
  pass: { Icon: Check, Dialog: PassDialog },
  sign: { Icon: Check, Dialog: PassDialog },
  publish: { Icon: Earth, Dialog: PublishDialog },
  return: { Icon: ArrowLeft, Dialog: ReturnDialog },
  recall: { Icon: ArrowLeft, Dialog: RecallDialog },
  'hand-over': { Icon: User, Dialog: HandOverDialog },
  schedule: { Icon: Calendar, Dialog: ScheduleDialog },
  'take-down': { Icon: Archive, Dialog: TakeDownDialog, danger: true },
  force: { Icon: Lightning, Dialog: ForceDialog, danger: true },
};
