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
  expect(formConfig(form).layouts.edit).toEqual([
    [{ name: 'title', size: 12 }],
    [
      { name: 'number', size: 6 },
      { name: 'organ', size: 6 },
    ],
    [{ name: 'dueOn', size: 12 }],
  ]);
});

test('Help, read-only fields and the names of relations become metadata', () => {
  expect(formConfig(form).metadatas).toEqual({
    number: { edit: { description: '发文字号', editable: true }, list: {} },
    dueOn: { edit: { description: '', editable: false }, list: {} },
    organ: { edit: { description: '', editable: true, mainField: 'name' }, list: {} },
  });
});

test('A group begins at the first field of its first row', () => {
  expect(fieldGroups(form)).toEqual([
    { heading: 'basic', first: 'title' },
    { heading: 'dates', first: 'dueOn' },
  ]);
});
