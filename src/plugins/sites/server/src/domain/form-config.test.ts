import type { Form } from '../../../contracts/form';
import { fieldGroups, formConfig } from './form-config';

const form: Form = {
  mainField: 'title',
  sort: ['updatedAt', 'DESC'],
  list: ['title', 'updatedAt'],
  groups: [
    { heading: 'basic', rows: [['title'], ['number', 'organ']] },
    { heading: 'dates', rows: [['dueOn']] },
  ],
  help: { number: '发文字号' },
  readOnly: ['dueOn'],
  relations: { organ: 'name' },
};

test('The fields of a row share its width', () => {
  expect(formConfig(form, []).layouts.edit).toEqual([
    [{ name: 'title', size: 12 }],
    [
      { name: 'number', size: 6 },
      { name: 'organ', size: 6 },
    ],
    [{ name: 'dueOn', size: 12 }],
  ]);
});

test('Label, help, read-only and the names of relations become metadata', () => {
  const labels = [
    ['number', '文号'],
    ['dueOn', '公开期限'],
    ['organ', '公开主体'],
  ] as const;
  expect(formConfig(form, labels).metadatas).toEqual({
    number: {
      edit: { label: '文号', description: '发文字号', editable: true },
      list: { label: '文号' },
    },
    dueOn: {
      edit: { label: '公开期限', description: '', editable: false },
      list: { label: '公开期限' },
    },
    organ: {
      edit: { label: '公开主体', description: '', editable: true, mainField: 'name' },
      list: { label: '公开主体' },
    },
  });
});

test('A group begins at the first field of its first row', () => {
  expect(fieldGroups(form)).toEqual([
    { heading: 'basic', first: 'title' },
    { heading: 'dates', first: 'dueOn' },
  ]);
});
