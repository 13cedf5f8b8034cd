import type { InputProps } from './input-props';
import { LabelledField } from './labelled-field';
import { HtmlEditor } from '../editor/html-editor';

/** Text with headings, lists, tables and pictures. */
const HtmlInput = (props: InputProps<string>) => {
  const { name, value, onChange, disabled, label } = props;
  return (
    <LabelledField {...props}>
      <HtmlEditor
        value={value ?? ''}
        onChange={(html) => onChange(name, html)}
        disabled={disabled ?? false}
        label={typeof label === 'string' ? label : name}
      />
    </LabelledField>
  );
};

export default HtmlInput;
