import { Button, Flex, Tag, TextInput } from '@strapi/design-system';
import { Cross, Plus } from '@strapi/icons';
import { useState, type KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import type { InputProps } from './input-props';
import { LabelledField } from './labelled-field';
import { withTexts } from './with-texts';

/** Short texts, one at a time with Enter, or many pasted at once. */
const StringsInput = (props: InputProps<string[]>) => {
  const { name, value, onChange, disabled } = props;
  const { formatMessage } = useIntl();
  const [draft, setDraft] = useState('');
  const texts = Array.isArray(value) ? value : [];

  const add = () => {
    if (draft.trim() !== '') onChange(name, withTexts(texts, draft));
    setDraft('');
  };
  const addOnEnter = (event: KeyboardEvent) => {
    // While an input method is composing, Enter belongs to it.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    add();
  };

  return (
    <LabelledField {...props}>
      <Flex gap={2} wrap="wrap">
        {texts.map((text) => (
          <Tag
            key={text}
            icon={<Cross aria-hidden />}
            disabled={disabled}
            label={formatMessage({ id: 'sites.strings.remove', defaultMessage: 'Remove' })}
            onClick={() =>
              onChange(
                name,
                texts.filter((other) => other !== text)
              )
            }
          >
            {text}
          </Tag>
        ))}
      </Flex>
      {!disabled && (
        <Flex gap={2} width="100%" alignItems="stretch">
          <TextInput
            width="100%"
            value={draft}
            placeholder={formatMessage({
              id: 'sites.strings.placeholder',
              defaultMessage: 'Type and press Enter',
            })}
            onChange={(event) => setDraft(event.target.value)}
            onKeyDown={addOnEnter}
            onBlur={add}
          />
          <Button variant="secondary" startIcon={<Plus />} onClick={add} size="L">
            {formatMessage({ id: 'sites.strings.add', defaultMessage: 'Add' })}
          </Button>
        </Flex>
      )}
    </LabelledField>
  );
};

export default StringsInput;
