import { GROUP_HEADING } from '../inputs/group-heading-type';
import { groupFields } from './group-fields';

const field = (name: string) => ({ name, type: 'string', attribute: {} });
const form = (rows: string[][], groups?: { first: string; heading: string }[]) => ({
  layout: {
    layout: [rows.map((row) => row.map(field))],
    options: groups ? { sites: { groups } } : {},
  },
});
const shapeOf = (given: ReturnType<typeof form>) =>
  groupFields(given).layout.layout.map((panel) =>
    panel.map((row) => row.map(({ name, type }) => (type === GROUP_HEADING ? '#' : '') + name))
  );

test('A form without groups is left alone', () => {
  const given = form([['title']]);
  expect(groupFields(given)).toBe(given);
});

test('Each group is a panel that opens with its heading', () => {
  const groups = [
    { first: 'title', heading: 'basic' },
    { first: 'formedOn', heading: 'dates' },
  ];
  expect(shapeOf(form([['title'], ['body'], ['formedOn', 'dueOn']], groups))).toEqual([
    [['#title'], ['title'], ['body']],
    [['#formedOn'], ['formedOn', 'dueOn']],
  ]);
});

test('A group whose first field was hidden joins the one before; rows before any group stay', () => {
  const groups = [
    { first: 'gone', heading: 'x' },
    { first: 'body', heading: 'text' },
  ];
  expect(shapeOf(form([['title'], ['body']], groups))).toEqual([
    [['title']],
    [['#body'], ['body']],
  ]);
});
