import type { TextPlace } from '../domain/text-path';

/** What a dialog about a text is given. */
export interface TextDialogProps {
  text: TextPlace;
  onClose: () => void;
}
