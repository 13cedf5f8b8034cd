import { Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { CheckReport } from '../../../contracts/checks';
import type { TextState } from '../../../contracts/texts';
import type { SidePanel } from '../actions/content-manager';
import { CheckList, type Answers } from '../components/check-list';
import { Notice } from '../components/notice';
import { StateBadge } from '../components/state-badge';
import { useMessage } from '../components/use-message';
import { errorMessage } from '../domain/error-message';
import { stepOf } from '../domain/step-of';
import type { TextPlace } from '../domain/text-path';
import { useIsGoverned } from '../hooks/use-governed-types';
import { useTextState } from '../hooks/use-text-state';
import { ActionButtons } from './action-buttons';
import { History } from './history';
import { Plans } from './plans';
import { Section } from './section';
import { Steps } from './steps';
import { WithdrawalMark } from './withdrawal-mark';

/** 审签: where the text is on its way out, who has it, and what was said of it. */
export const ApprovalPanel: SidePanel = (props) => {
  const message = useMessage();
  const governed = useIsGoverned(props.model);
  const { text, state, error } = useTextState(props);
  if (!governed) return null;
  return {
    title: message('panel.title'),
    content: (
      <Flex direction="column" alignItems="stretch" gap={4} width="100%">
        {error ? <Notice tone="danger" title={errorMessage(error)} /> : null}
        {state ? (
          <Facts text={text} state={state} isDraft={props.activeTab !== 'published'} />
        ) : (
          !error && (
            <Typography role="status">
              {message(props.document?.['id'] === undefined ? 'panel.unsaved' : 'loading')}
            </Typography>
          )
        )}
      </Flex>
    ),
  };
};

interface FactsProps {
  text: TextPlace;
  state: TextState;
  /** What is done is done with the draft; the tab of what is public only shows. */
  isDraft: boolean;
}

const Facts = ({ text, state, isDraft }: FactsProps) => {
  const message = useMessage();
  const report = state.report as (CheckReport & { answers?: Answers }) | null;
  return (
    <>
      <Flex direction="column" alignItems="flex-start" gap={2} aria-live="polite">
        <StateBadge state={state.state} />
        <Situation state={state} />
      </Flex>
      <LastWord state={state} />
      {isDraft && <ActionButtons text={text} state={state} />}
      <WithdrawalMark text={text} />
      <Steps state={state} />
      <Plans text={text} />
      {report && (
        <Section title={message('panel.checks')} summary={message(`outcome.${report.outcome}`)}>
          <CheckList uid={text.uid} report={report} answers={report.answers ?? {}} />
        </Section>
      )}
      <History state={state} />
    </>
  );
};

/** What happens next, and by whom. */
const Situation = ({ state }: { state: TextState }) => {
  const message = useMessage();
  const { locale } = useIntl();
  const modified = useForm('workflow', (form) => form.modified);
  const step = stepOf(state);
  if (modified && (state.state === 'in_review' || state.state === 'approved')) {
    return <Notice tone="warning" title={message('panel.edit-voids')} />;
  }
  if (!step) return <Typography>{message(`panel.next.${state.state}`)}</Typography>;
  const name = locale.startsWith('zh') ? step.name : step.nameEn || step.name;
  return (
    <Typography>
      {state.can.pass
        ? message('panel.your-turn', { step: name })
        : state.handler
          ? message('panel.waits-for', { step: name, name: state.handler.name })
          : message('panel.waits', { step: name })}
    </Typography>
  );
};

/** What was said when the text came back. */
const LastWord = ({ state: { state, history } }: { state: TextState }) => {
  const message = useMessage();
  const back = history.find(({ action }) => action === 'return' || action === 'void');
  if ((state !== 'returned' && state !== 'voided') || !back) return null;
  return (
    <Notice
      tone="danger"
      title={message(`panel.last.${back.action}`, { name: back.by?.name ?? message('system') })}
    >
      {back.remarks}
    </Notice>
  );
};
