import { namedDocuments } from './named-documents';

const request = { params: {}, query: {}, body: undefined };

describe('the documents an admin request names', () => {
  test.each([
    ['in the path', { params: { model: 'm', id: 'a' } }, ['a']],
    ['as the source of a copy', { params: { model: 'm', sourceId: 'a' } }, ['a']],
    ['in the query', { params: { model: 'm' }, query: { documentIds: ['a', 'b'] } }, ['a', 'b']],
    [
      'in a long list of the query, which is parsed into an object',
      { params: { model: 'm' }, query: { documentIds: { 0: 'a', 1: 'b' } } },
      ['a', 'b'],
    ],
    ['in the body', { params: { model: 'm' }, body: { documentIds: ['a'] } }, ['a']],
    ['by row id', { body: { model: 'm', id: 7 } }, ['7']],
    ['of a type named in the query', { query: { contentType: 'm', documentId: 'a' } }, ['a']],
    ['several times, once', { params: { model: 'm', id: 'a' }, body: { documentId: 'a' } }, ['a']],
  ])('are found %s', (_place, parts, ids) => {
    expect(namedDocuments({ ...request, ...parts })).toEqual({ uid: 'm', ids });
  });

  test('are none without a type', () => {
    expect(namedDocuments({ ...request, params: { id: 'a' } }).uid).toBeNull();
  });
});
