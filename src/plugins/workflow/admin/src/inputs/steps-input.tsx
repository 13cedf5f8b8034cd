import { Button, Field, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import type { ProcedureStep } from '../../../contracts/texts';
import { useMessage } from '../components/use-message';
import { MOST_STEPS, moved, stepsOf, withStep } from '../domain/steps';
import type { InputProps } from './input-props';
import { StepFields } from './step-fields';

/** The steps of a procedure as a list to put together, one to five, in the order they are taken. */
const StepsInput = ({
  name,
  value,
  onChange,
  label,
  disabled,
  ...rest
}: InputProps<ProcedureStep[]>) => {
  const message = useMessage();
  const steps = stepsOf(value);
  const change = (next: ProcedureStep[]) => onChange(name, next);

  return (
    <Field.Root
      name={name}
      hint={rest.hint}
      error={rest.error}
      required={rest.required}
      width="100%"
      role="group"
      aria-label={message('steps')}
    >
      <Typography variant="pi" fontWeight="bold" textColor="neutral800">
        {label}
      </Typography>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
        {steps.map((step, index) => (
          <li key={step.key}>
            <StepFields
              step={step}
              number={index + 1}
              disabled={disabled ?? false}
              isFirst={index === 0}
              isLast={index === steps.length - 1}
              isOnly={steps.length === 1}
              onChange={(changed) => change(steps.map((old) => (old === step ? changed : old)))}
              onMove={(by) => change(moved(steps, index, by))}
              onRemove={() => change(steps.filter((old) => old !== step))}
            />
          </li>
        ))}
      </Flex>
      {!disabled && steps.length < MOST_STEPS && (
        <Flex>
          <Button variant="secondary" startIcon={<Plus />} onClick={() => change(withStep(steps))}>
            {message('steps.add')}
          </Button>
        </Flex>
      )}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};

export default StepsInput;
