import { Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { useDebounce } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { BulkResult, Task, TaskBox } from '../../../../contracts/texts';
import { useGetTasksQuery } from '../../api/tasks-api';
import { Choice } from '../../components/choice';
import { Notice } from '../../components/notice';
import { PagesNav } from '../../components/pages-nav';
import { SiteChoice } from '../../components/site-choice';
import { useMessage } from '../../components/use-message';
import { errorMessage } from '../../domain/error-message';
import { keyOf, toggled } from '../../domain/select';
import { useGovernedTypes } from '../../hooks/use-governed-types';
import { BulkActions } from './bulk-actions';
import { BulkResults } from './bulk-results';
import { isChoosable, TaskTable } from './task-table';

const NONE: ReadonlySet<string> = new Set();

/** One of the boxes of 待办: narrowed, page by page, several texts passed or returned at once. */
export const TaskBoxView = ({ box }: { box: TaskBox }) => {
  const message = useMessage();
  const types = useGovernedTypes();
  const [site, setSite] = useState('');
  const [type, setType] = useState('');
  const [typed, setTyped] = useState('');
  const [page, setPage] = useState(1);
  const [chosen, setChosen] = useState(NONE);
  const [results, setResults] = useState<{ of: readonly Task[]; results: BulkResult[] } | null>(
    null
  );
  const q = useDebounce(typed.trim(), 300);
  const { data, error } = useGetTasksQuery({
    box,
    page,
    ...(site && { site }),
    ...(type && { type }),
    ...(q && { q }),
  });
  const tasks = data?.data ?? [];
  const selected = tasks.filter((task) => chosen.has(keyOf(task)));
  const narrow = (change: () => void) => {
    setPage(1);
    setChosen(NONE);
    change();
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex gap={4} wrap="wrap" alignItems="flex-end">
        <SiteChoice value={site} onChange={(code) => narrow(() => setSite(code))} />
        <Choice
          name="type"
          label={message('type')}
          all={message('type.all')}
          value={type}
          onChange={(uid) => narrow(() => setType(uid))}
          options={types.map(({ uid, name }) => ({ value: uid, label: name }))}
        />
        <Field.Root name="q">
          <Field.Label>{message('tasks.search')}</Field.Label>
          <TextInput
            type="search"
            value={typed}
            placeholder={message('tasks.search.hint')}
            onChange={(event) => narrow(() => setTyped(event.target.value))}
          />
        </Field.Root>
      </Flex>
      {box === 'mine' && (
        <BulkActions
          tasks={selected}
          onDone={(done) => {
            setResults({ of: selected, results: done });
            setChosen(NONE);
          }}
        />
      )}
      {results && <BulkResults tasks={results.of} results={results.results} />}
      {error && <Notice tone="danger" title={errorMessage(error)} />}
      {!data && !error && <Typography role="status">{message('loading')}</Typography>}
      {data && tasks.length === 0 && (
        <Typography role="status">{message(`tasks.none.${box}`)}</Typography>
      )}
      {tasks.length > 0 && (
        <TaskTable
          box={box}
          tasks={tasks}
          chosen={chosen}
          onToggle={(key) => setChosen((before) => toggled(before, key))}
          onToggleAll={(all) => setChosen(new Set(all ? tasks.filter(isChoosable).map(keyOf) : []))}
        />
      )}
      {data && <PagesNav {...data.meta} onChange={setPage} />}
    </Flex>
  );
};
