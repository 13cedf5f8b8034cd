import { Checkbox } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Task, TaskBox } from '../../../../contracts/texts';
import { DataTable } from '../../components/data-table';
import { StateOf } from '../../components/state-of';
import { TextLink } from '../../components/text-link';
import { useMessage } from '../../components/use-message';
import { useSiteName } from '../../hooks/use-site-name';
import { useTypeName } from '../../hooks/use-governed-types';
import { inBeijing } from '../../domain/beijing-time';
import { keyOf } from '../../domain/select';
import { textPath } from '../../domain/text-path';

/** What came back to its author is mended, not passed. */
export const isChoosable = ({ state }: Task): boolean => state === 'in_review';

interface Props {
  box: TaskBox;
  tasks: readonly Task[];
  chosen: ReadonlySet<string>;
  onToggle: (key: string) => void;
  onToggleAll: (all: boolean) => void;
}

/** Texts on their way, each with where it is and a way to it; those of 待我办理 to be chosen. */
export const TaskTable = ({ box, tasks, chosen, onToggle, onToggleAll }: Props) => {
  const message = useMessage();
  const { locale } = useIntl();
  const typeName = useTypeName();
  const siteName = useSiteName();
  const choosing = box === 'mine';
  const all = tasks.filter(isChoosable).every((task) => chosen.has(keyOf(task)));
  const headers = ['title', 'type', 'site', 'state', 'author', 'submitted'].map((name) =>
    message(`tasks.column.${name}`)
  );

  const row = (task: Task) => {
    const key = keyOf(task);
    const cells = [
      <TextLink key="title" to={textPath(task)}>
        {task.title || message('untitled')}
      </TextLink>,
      typeName(task.uid),
      siteName(task.siteCode),
      <StateOf key="state" task={task} />,
      task.author?.name ?? message('system'),
      inBeijing(task.submittedAt, locale),
    ];
    const tick = isChoosable(task) && (
      <Checkbox
        key="choose"
        checked={chosen.has(key)}
        aria-label={message('tasks.choose', { title: task.title })}
        onCheckedChange={() => onToggle(key)}
      />
    );
    return { key, cells: choosing ? [tick, ...cells] : cells };
  };

  return (
    <DataTable
      label={message(`tasks.tab.${box}`)}
      headers={
        choosing
          ? [
              <Checkbox
                key="all"
                checked={all}
                aria-label={message('tasks.choose-all')}
                onCheckedChange={(checked) => onToggleAll(checked === true)}
              />,
              ...headers,
            ]
          : headers
      }
      rows={tasks.map(row)}
    />
  );
};
