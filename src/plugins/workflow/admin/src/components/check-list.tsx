import { Box, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, CrossCircle, WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { CheckReport, Finding } from '../../../contracts/checks';
import { TextField } from './text-field';
import { useFieldLabel } from './use-field-label';
import { useMessage } from './use-message';

export type Answers = Readonly<Record<string, string>>;

interface Props {
  uid: string;
  report: CheckReport;
  answers: Answers;
  /** Without it the answers are shown, not asked. */
  onAnswer?: (key: string, answer: string) => void;
}

type Outcome = CheckReport['outcome'];

const ICONS = { pass: CheckCircle, warn: WarningCircle, fail: CrossCircle } as const;
const TONES = { pass: 'success600', warn: 'warning600', fail: 'danger600' } as const;

const List = styled.ul`
  display: flex;
  flex-direction: column;
  gap: 12px;
  list-style: none;
`;

/** The checks of a text, each passed, with something to answer, or failed. */
export const CheckList = ({ uid, report, answers, onAnswer }: Props) => (
  <List>
    {report.checks.map((check) => (
      <li key={check.code}>
        <OutcomeLine code={check.code} outcome={check.outcome} />
        {check.findings.length > 0 && (
          <Box tag="ul" paddingLeft={6} paddingTop={1} style={{ listStyle: 'none' }}>
            {check.findings.map((finding) => (
              <Box tag="li" key={finding.key} paddingTop={2}>
                <FindingText uid={uid} finding={finding} />
                <Answer finding={finding} answers={answers} onAnswer={onAnswer} />
              </Box>
            ))}
          </Box>
        )}
      </li>
    ))}
  </List>
);

const OutcomeLine = ({ code, outcome }: { code: string; outcome: Outcome }) => {
  const message = useMessage();
  const { messages } = useIntl();
  const Icon = ICONS[outcome];
  const name = `check.${code}`;
  return (
    <Flex gap={2} alignItems="center">
      <Icon fill={TONES[outcome]} aria-hidden width="1.6rem" height="1.6rem" />
      <Typography>{`workflow.${name}` in messages ? message(name) : code}</Typography>
      <Typography variant="pi" fontWeight="bold" textColor={TONES[outcome]}>
        {message(`outcome.${outcome}`)}
      </Typography>
    </Flex>
  );
};

const FindingText = ({ uid, finding }: { uid: string; finding: Finding }) => {
  const { locale } = useIntl();
  const label = useFieldLabel(uid);
  const { field, message, excerpt, place } = finding;
  return (
    <>
      <Typography tag="p" style={{ overflowWrap: 'anywhere' }}>
        {field && <strong>{label(field)}：</strong>}
        {locale.startsWith('zh') ? message.zh : message.en}
      </Typography>
      {excerpt && (
        <Typography
          tag="p"
          variant="pi"
          textColor="neutral600"
          style={{ overflowWrap: 'anywhere' }}
        >
          “{excerpt}”{place && `（${place}）`}
        </Typography>
      )}
    </>
  );
};

interface AnswerProps {
  finding: Finding;
  answers: Answers;
  onAnswer: Props['onAnswer'];
}

const Answer = ({ finding, answers, onAnswer }: AnswerProps) => {
  const message = useMessage();
  const answer = answers[finding.key] ?? '';
  if (finding.severity !== 'warn') return null;
  if (!onAnswer) {
    return answer === '' ? null : (
      <Typography tag="p">{message('check.answered', { answer })}</Typography>
    );
  }
  return (
    <Box paddingTop={1}>
      <TextField
        name={`answer-${finding.key}`}
        label={message('check.answer')}
        required
        value={answer}
        onChange={(text) => onAnswer(finding.key, text)}
      />
    </Box>
  );
};
