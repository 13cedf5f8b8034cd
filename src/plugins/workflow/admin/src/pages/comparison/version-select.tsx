import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { Version } from '../../../../contracts/versions';
import { useVersionWords } from '../../components/version-words';

interface Props {
  name: string;
  label: string;
  versions: readonly Version[];
  value: string;
  onChange: (id: string) => void;
}

/** A version, chosen by when it was kept, by whom and why. */
export const VersionSelect = ({ name, label, versions, value, onChange }: Props) => {
  const words = useVersionWords();
  return (
    <Field.Root name={name} width="100%">
      <Field.Label>{label}</Field.Label>
      <SingleSelect value={value} onChange={(id) => onChange(String(id))}>
        {versions.map((version) => (
          <SingleSelectOption key={version.id} value={version.id}>
            {words(version).join(' · ')}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
};
