import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { unstable_useDocumentLayout as useDocumentLayout, useDebounce } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useFindPublicQuery } from '../api/withdrawals-api';
import { useMessage } from '../components/use-message';
import type { TextPlace } from '../domain/text-path';

interface Props {
  text: TextPlace;
  value: string;
  onChange: (documentId: string) => void;
}

/** The public document that takes the place of another, found by its title. */
export const ReplacementSelect = ({ text, value, onChange }: Props) => {
  const message = useMessage();
  const [typed, setTyped] = useState('');
  const search = useDebounce(typed, 300);
  const { edit } = useDocumentLayout(text.uid);
  const { data, isFetching } = useFindPublicQuery({ uid: text.uid, locale: text.locale, search });
  const others = (data ?? []).filter(({ documentId }) => documentId !== text.documentId);
  const titleOf = (document: Record<string, unknown>): string => {
    const title = document[edit.settings.mainField];
    return typeof title === 'string' ? title : message('untitled');
  };

  return (
    <Field.Root name="replacedBy" required>
      <Field.Label>{message('take-down.replacement')}</Field.Label>
      <Combobox
        value={value}
        autocomplete="none"
        loading={isFetching}
        placeholder={message('take-down.replacement.choose')}
        clearLabel={message('clear')}
        onInputChange={(event) => setTyped(event.currentTarget.value)}
        onChange={(documentId) => onChange(documentId ?? '')}
        onClear={() => onChange('')}
      >
        {others.map((document) => (
          <ComboboxOption key={document.documentId} value={document.documentId}>
            {titleOf(document)}
          </ComboboxOption>
        ))}
      </Combobox>
    </Field.Root>
  );
};
