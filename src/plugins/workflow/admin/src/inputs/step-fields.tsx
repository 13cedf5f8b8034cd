import {
  Box,
  Checkbox,
  Field,
  Flex,
  IconButton,
  MultiSelect,
  MultiSelectOption,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { ArrowDown, ArrowUp, Trash } from '@strapi/icons';
import type { ProcedureStep } from '../../../contracts/texts';
import { useMessage } from '../components/use-message';
import { STEP_ROLES } from '../domain/steps';

interface Props {
  step: ProcedureStep;
  number: number;
  disabled: boolean;
  isFirst: boolean;
  isLast: boolean;
  isOnly: boolean;
  onChange: (step: ProcedureStep) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** One step of a procedure: its name, who takes it, and whether it asks for the secrecy review. */
export const StepFields = ({ step, number, disabled, onChange, ...rest }: Props) => {
  const message = useMessage();
  const field = (part: string) => `step-${step.key}-${part}`;
  return (
    <Box
      padding={4}
      hasRadius
      borderColor="neutral200"
      background="neutral100"
      role="group"
      aria-label={message('steps.number', { number })}
    >
      <Flex justifyContent="space-between" gap={2} paddingBottom={3}>
        <Typography fontWeight="bold">{message('steps.number', { number })}</Typography>
        <Flex gap={1}>
          <IconButton
            label={message('steps.up', { number })}
            disabled={disabled || rest.isFirst}
            onClick={() => rest.onMove(-1)}
          >
            <ArrowUp />
          </IconButton>
          <IconButton
            label={message('steps.down', { number })}
            disabled={disabled || rest.isLast}
            onClick={() => rest.onMove(1)}
          >
            <ArrowDown />
          </IconButton>
          <IconButton
            label={message('steps.remove', { number })}
            disabled={disabled || rest.isOnly}
            onClick={rest.onRemove}
          >
            <Trash />
          </IconButton>
        </Flex>
      </Flex>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Flex gap={3} wrap={{ initial: 'wrap', large: 'nowrap' }} alignItems="flex-start">
          <Field.Root name={field('name')} width="100%" required>
            <Field.Label>{message('steps.name')}</Field.Label>
            <TextInput
              value={step.name}
              disabled={disabled}
              maxLength={40}
              onChange={(event) => onChange({ ...step, name: event.target.value })}
            />
          </Field.Root>
          <Field.Root name={field('name-en')} width="100%">
            <Field.Label>{message('steps.name-en')}</Field.Label>
            <TextInput
              value={step.nameEn ?? ''}
              disabled={disabled}
              maxLength={40}
              onChange={(event) => onChange({ ...step, nameEn: event.target.value })}
            />
          </Field.Root>
          <Field.Root name={field('roles')} width="100%" required>
            <Field.Label>{message('steps.roles')}</Field.Label>
            <MultiSelect
              value={step.roles}
              disabled={disabled}
              withTags
              placeholder={message('steps.roles.choose')}
              clearLabel={message('clear')}
              onChange={(roles) => onChange({ ...step, roles: roles.map(String) })}
            >
              {STEP_ROLES.map((role) => (
                <MultiSelectOption key={role} value={role}>
                  {message(`role.${role}`)}
                </MultiSelectOption>
              ))}
            </MultiSelect>
          </Field.Root>
        </Flex>
        <Checkbox
          checked={step.confidentiality}
          disabled={disabled}
          onCheckedChange={(checked) => onChange({ ...step, confidentiality: checked === true })}
        >
          {message('steps.confidentiality')}
        </Checkbox>
      </Flex>
    </Box>
  );
};
