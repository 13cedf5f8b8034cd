import type { Model } from './named-relations';
import { closedHop } from './query-hops';

const models: Record<string, Model> = {
  record: { attributes: { title: { type: 'string' }, files: { type: 'media' } } },
  'plugin::upload.file': {
    attributes: {
      name: { type: 'string' },
      folder: { type: 'relation', target: 'plugin::upload.folder' },
      related: { type: 'relation' },
    },
  },
  'plugin::upload.folder': {
    attributes: {
      name: { type: 'string' },
      parent: { type: 'relation', target: 'plugin::upload.folder' },
      children: { type: 'relation', target: 'plugin::upload.folder' },
      files: { type: 'relation', target: 'plugin::upload.file' },
    },
  },
};
const hop = (query: object, uid = 'record') => closedHop(query, uid, (name) => models[name]);

describe('the filters and order of a list', () => {
  test.each([
    [{}],
    [{ filters: { title: { $contains: 'files' } } }],
    [{ filters: { $and: [{ files: { folder: { parent: { name: 'x' } } } }] } }],
    [{ filters: { $or: { 0: { files: { name: { $startsWith: 'x' } } } } } }],
    [{ sort: 'title:asc,files.name:desc' }],
  ])('may use %j', (query) => {
    expect(hop(query)).toBeNull();
  });

  test.each([
    [{ filters: { files: { related: { $null: true } } } }, 'files.related'],
    [
      { filters: { $not: [{ files: { folder: { parent: { children: { name: 'x' } } } } }] } },
      'files.folder.parent.children',
    ],
    [{ filters: { $and: { 5: { files: { folder: { files: 1 } } } } } }, 'files.folder.files'],
    [{ sort: 'title,files.folder.files.name:asc' }, 'files.folder.files'],
    [{ sort: ['files.folder.children.name'] }, 'files.folder.children'],
    [{ sort: { files: { folder: { files: { name: 'asc' } } } } }, 'files.folder.files'],
  ])('may not come down again through %j', (query, path) => {
    expect(hop(query)).toBe(path);
  });

  test('of folders and files themselves may not either', () => {
    expect(hop({ filters: { files: { name: 'x' } } }, 'plugin::upload.folder')).toBe('files');
    expect(hop({ filters: { name: 'x' } }, 'plugin::upload.folder')).toBeNull();
  });
});
