import { Box, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { CheckCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { TextState, TextStep } from '../../../contracts/texts';
import { useMessage } from '../components/use-message';
import { inBeijing } from '../domain/beijing-time';
import { stepOf } from '../domain/step-of';

const Marker = styled.span<{ $current: boolean }>`
  display: flex;
  flex: none;
  align-items: center;
  justify-content: center;
  width: 2rem;
  height: 2rem;
  border: 1px solid ${({ theme }) => theme.colors.primary600};
  border-radius: 50%;
  font-size: 1.2rem;
  background: ${({ theme, $current }) => ($current ? theme.colors.primary600 : 'transparent')};
  color: ${({ theme, $current }) => ($current ? theme.colors.neutral0 : theme.colors.primary600)};
`;

/** The steps of the procedure: who took which when, and which comes next. */
export const Steps = ({ state }: { state: TextState }) => {
  const message = useMessage();
  const current = stepOf(state);
  return (
    <Flex
      tag="ol"
      direction="column"
      alignItems="stretch"
      gap={3}
      aria-label={message('panel.steps')}
      style={{ listStyle: 'none' }}
    >
      {state.steps.map((step, index) => (
        <Step key={step.key} step={step} number={index + 1} isCurrent={step === current} />
      ))}
    </Flex>
  );
};

interface StepProps {
  step: TextStep;
  number: number;
  isCurrent: boolean;
}

const Step = ({ step, number, isCurrent }: StepProps) => {
  const message = useMessage();
  const { locale } = useIntl();
  const { done } = step;
  return (
    <Flex tag="li" gap={2} alignItems="flex-start" aria-current={isCurrent ? 'step' : undefined}>
      {done ? (
        <CheckCircle fill="success600" aria-hidden width="2rem" height="2rem" />
      ) : (
        <Marker aria-hidden $current={isCurrent}>
          {number}
        </Marker>
      )}
      <Box style={{ minWidth: 0 }}>
        <Typography tag="p" fontWeight={isCurrent ? 'bold' : 'regular'}>
          {locale.startsWith('zh') ? step.name : step.nameEn || step.name}
          <VisuallyHidden>
            {message(done ? 'panel.step.done' : `panel.step.${isCurrent ? 'current' : 'later'}`)}
          </VisuallyHidden>
        </Typography>
        {done && (
          <Typography tag="p" variant="pi" textColor="neutral600">
            {done.by.name} · {inBeijing(done.at, locale)}
          </Typography>
        )}
        {done?.remarks && (
          <Typography tag="p" variant="pi" style={{ overflowWrap: 'anywhere' }}>
            {done.remarks}
          </Typography>
        )}
      </Box>
    </Flex>
  );
};
