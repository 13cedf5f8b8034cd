import { useMemo } from 'react';
import type { TextState } from '../../../contracts/texts';
import type { EditViewProps } from '../actions/content-manager';
import { useGetTextStateQuery } from '../api/texts-api';
import type { TextPlace } from '../domain/text-path';
import { useIsGoverned } from './use-governed-types';

interface OpenText {
  text: TextPlace;
  /** Undefined while it is not governed, not yet saved, or not yet known. */
  state: TextState | undefined;
  error: unknown;
}

/** The text of the edit view, and where it is on its way out. */
export const useTextState = ({ model, documentId = '', document }: EditViewProps): OpenText => {
  const governed = useIsGoverned(model);
  const locale = typeof document?.['locale'] === 'string' ? document['locale'] : null;
  const text = useMemo(() => ({ uid: model, documentId, locale }), [model, documentId, locale]);
  const skip = !governed || document?.['id'] === undefined;
  const { data, error } = useGetTextStateQuery(text, { skip });
  return { text, state: skip ? undefined : data, error: skip ? undefined : error };
};
