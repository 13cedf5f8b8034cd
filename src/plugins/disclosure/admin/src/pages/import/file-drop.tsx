import { Box, Field, Flex, Typography } from '@strapi/design-system';
import { FileXls } from '@strapi/icons';
import { useId, useState, type DragEvent } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';

interface Props {
  file: File | null;
  onFile: (file: File | null) => void;
}

// The input itself is read out and reached by Tab; only its looks are the label's.
const HiddenInput = styled.input`
  position: absolute;
  opacity: 0;
  width: 1px;
  height: 1px;
`;

const Target = styled(Box)`
  cursor: pointer;

  &:focus-within {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;

/** A table dropped on the page or chosen by hand. */
export const FileDrop = ({ file, onFile }: Props) => {
  const { formatMessage } = useIntl();
  const [over, setOver] = useState(false);
  const [refused, setRefused] = useState(false);
  const id = useId();
  const message = (key: string) => formatMessage({ id: `disclosure.import.${key}` });

  const take = (given: File | null | undefined) => {
    if (!given) return;
    const accepted = /\.(xlsx|csv)$/iu.test(given.name);
    setRefused(!accepted);
    onFile(accepted ? given : null);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };

  return (
    <Field.Root name="file" error={refused ? message('file.wrong-kind') : undefined}>
      <Field.Label>{message('file')}</Field.Label>
      <Target
        tag="label"
        htmlFor={id}
        padding={8}
        hasRadius
        background={over ? 'primary100' : 'neutral100'}
        borderColor={over ? 'primary600' : 'neutral300'}
        borderStyle="dashed"
        onDragOver={(event: DragEvent) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Flex direction="column" gap={3}>
          <FileXls width="3.2rem" height="3.2rem" aria-hidden />
          {file ? (
            <Typography variant="delta">{file.name}</Typography>
          ) : (
            <Typography variant="delta">
              {message('file.drop')}
              <Typography variant="delta" textColor="primary600">
                {message('file.browse')}
              </Typography>
            </Typography>
          )}
          <Typography variant="pi" textColor="neutral600">
            {message('file.kinds')}
          </Typography>
        </Flex>
        <HiddenInput
          id={id}
          type="file"
          accept=".xlsx,.csv"
          onChange={(event) => take(event.target.files?.[0])}
        />
      </Target>
      <Field.Error />
    </Field.Root>
  );
};
