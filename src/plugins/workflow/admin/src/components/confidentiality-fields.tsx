import { Box, Field, Flex, Radio, Typography } from '@strapi/design-system';
import type { Confidentiality } from '../../../contracts/texts';
import { TextField } from './text-field';
import { useMessage } from './use-message';

type Conclusion = Confidentiality['conclusion'];

const CONCLUSIONS = ['public', 'redact', 'not_public'] as const satisfies Conclusion[];

interface Given {
  conclusion: Conclusion | '';
  remarks: string;
}

export const NOT_CONCLUDED: Given = { conclusion: '', remarks: '' };

/** What was given, once it is whole: a conclusion and its grounds. */
export const concluded = ({ conclusion, remarks }: Given): Confidentiality | null =>
  conclusion && remarks.trim() ? { conclusion, remarks } : null;

interface Props {
  value: Given;
  onChange: (value: Given) => void;
}

/** 保密审查 (条例 Art. 17): the conclusion and its grounds. */
export const ConfidentialityFields = ({ value, onChange }: Props) => {
  const message = useMessage();
  return (
    <Box padding={4} hasRadius borderColor="neutral200">
      <Field.Root name="confidentiality" required hint={message('confidentiality.hint')}>
        <Field.Label id="confidentiality-label">{message('confidentiality')}</Field.Label>
        <Radio.Group
          aria-labelledby="confidentiality-label"
          value={value.conclusion}
          onValueChange={(conclusion) =>
            onChange({ ...value, conclusion: conclusion as Conclusion })
          }
        >
          <Flex direction="column" alignItems="flex-start" gap={2}>
            {CONCLUSIONS.map((conclusion) => (
              <Radio.Item key={conclusion} value={conclusion}>
                <Typography>{message(`confidentiality.${conclusion}`)}</Typography>
              </Radio.Item>
            ))}
          </Flex>
        </Radio.Group>
        <Field.Hint />
      </Field.Root>
      <Box paddingTop={3}>
        <TextField
          name="confidentiality-remarks"
          label={message('confidentiality.remarks')}
          required
          value={value.remarks}
          onChange={(remarks) => onChange({ ...value, remarks })}
        />
      </Box>
    </Box>
  );
};
