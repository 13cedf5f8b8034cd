import { Box, Field, Flex, Radio, Typography } from '@strapi/design-system';
import type { TwoPerson } from '../../../contracts/texts';
import { useMessage } from '../components/use-message';
import type { InputProps } from './input-props';

const CHOICES = ['steps', 'strict', 'off'] as const satisfies TwoPerson[];

/** Whether one person may take two parts in the same text, each choice with what it means. */
const TwoPersonInput = ({
  name,
  value,
  onChange,
  label,
  disabled,
  ...rest
}: InputProps<TwoPerson>) => {
  const message = useMessage();
  return (
    <Field.Root
      name={name}
      hint={rest.hint}
      error={rest.error}
      required={rest.required}
      width="100%"
    >
      <Field.Label id={`${name}-label`}>{label}</Field.Label>
      <Radio.Group
        aria-labelledby={`${name}-label`}
        value={typeof value === 'string' ? value : ''}
        disabled={disabled}
        onValueChange={(choice) => onChange(name, choice as TwoPerson)}
      >
        <Flex direction="column" alignItems="stretch" gap={2}>
          {CHOICES.map((choice) => (
            <Box key={choice}>
              <Radio.Item value={choice} aria-describedby={`${name}-${choice}`}>
                <Typography>{message(`two-person.${choice}`)}</Typography>
              </Radio.Item>
              <Typography
                tag="p"
                id={`${name}-${choice}`}
                variant="pi"
                textColor="neutral600"
                paddingLeft={7}
              >
                {message(`two-person.${choice}.what`)}
              </Typography>
            </Box>
          ))}
        </Flex>
      </Radio.Group>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};

export default TwoPersonInput;
