import { namedRelations, type Model } from './named-relations';

const models: Record<string, Model> = {
  quote: { attributes: { from: { type: 'relation', target: 'record' } } },
};
const model: Model = {
  attributes: {
    title: { type: 'string' },
    item: { type: 'relation', target: 'item' },
    files: { type: 'media' },
    quotes: { type: 'component', component: 'quote' },
    zone: { type: 'dynamiczone' },
  },
};
const named = (data: Record<string, unknown>) => namedRelations(data, model, (uid) => models[uid]);

describe('the relations a write names', () => {
  test.each([
    ['a document id', 'abc', ['abc'], []],
    ['a row id', 7, [], [7]],
    ['a row id as text', '7', ['7'], [7]],
    ['an object', { documentId: 'abc', locale: 'en' }, ['abc'], []],
    ['an object with both ids', { documentId: 'abc', id: 7 }, ['abc'], [7]],
    ['a list', ['abc', { id: 7 }], ['abc'], [7]],
    ['connect', { connect: [{ documentId: 'abc' }], disconnect: ['old'] }, ['abc'], []],
    ['connect of one', { connect: { id: 7, position: { end: true } } }, [], [7]],
    ['set', { set: ['abc', 7] }, ['abc'], [7]],
    ['both connect and set', { connect: ['abc'], set: ['def'] }, ['abc', 'def'], []],
  ])('are found in %s', (...[, value, documentIds, ids]) => {
    expect(named({ item: value })).toEqual([{ field: 'item', target: 'item', documentIds, ids }]);
  });

  test.each([
    ['a field left out', {}],
    ['an emptied field', { item: null }],
    ['a disconnection', { item: { disconnect: ['abc'] } }],
    ['a plain field', { title: 'abc', unknown: 'abc' }],
  ])('are none in %s', (_form, data) => {
    expect(named(data)).toEqual([]);
  });

  test('include files', () => {
    expect(named({ files: [1, 2] })).toEqual([
      { field: 'files', target: 'plugin::upload.file', documentIds: [], ids: [1, 2] },
    ]);
  });

  test('include those inside components and dynamic zones, with the path', () => {
    const found = named({
      quotes: [{ from: 'a' }, { from: { connect: ['b'] } }],
      zone: [{ __component: 'quote', from: 'c' }],
    });
    expect(found.map(({ field, documentIds }) => [field, ...documentIds])).toEqual([
      ['quotes.from', 'a'],
      ['quotes.from', 'b'],
      ['zone.from', 'c'],
    ]);
  });
});
