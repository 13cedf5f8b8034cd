import { readUploadRequest } from './upload-request';

const nothing = { files: [], folders: [], moves: [], makes: [] };

describe('a request to the media library', () => {
  test.each([
    ['admin-upload.upload', undefined, {}, { makes: [null] }],
    ['admin-upload.upload', '', undefined, { makes: [null] }],
    ['admin-upload.upload', undefined, { fileInfo: '{"folder":3}' }, { makes: [3] }],
    ['admin-upload.upload', undefined, { fileInfo: ['{"folder":3}', '{}'] }, { makes: [3, null] }],
    ['admin-upload.upload', undefined, { fileInfo: '[{"folder":3},{}]' }, { makes: [3, null] }],
    ['admin-upload.upload', '7', { fileInfo: '{"folder":"4"}' }, { files: [7], moves: [4] }],
    ['admin-upload.upload', '7', { fileInfo: '{"name":"a"}' }, { files: [7] }],
    ['admin-upload.uploadFile', undefined, { fileInfo: { folder: null } }, { makes: [null] }],
    ['admin-upload.uploadFromUrls', undefined, { urls: [] }, { makes: [null] }],
    [
      'admin-upload.bulkUpdateFileInfo',
      undefined,
      {
        updates: [
          { id: 7, fileInfo: { folder: null } },
          { id: 8, fileInfo: { name: 'a' } },
        ],
      },
      { files: [7, 8], moves: [null] },
    ],
    ['admin-folder.create', undefined, { name: 'a', parent: 3 }, { makes: [3] }],
    ['admin-folder.create', undefined, { name: 'a' }, { makes: [null] }],
    ['admin-folder.update', '3', { name: 'a', parent: null }, { folders: [3], moves: [null] }],
    ['admin-folder.update', '3', { name: 'a' }, { folders: [3] }],
    [
      'admin-folder-file.deleteMany',
      undefined,
      { fileIds: [7, '8'], folderIds: [3] },
      { files: [7, 8], folders: [3] },
    ],
    [
      'admin-folder-file.moveMany',
      undefined,
      { fileIds: [7], destinationFolderId: 3 },
      { files: [7], moves: [3] },
    ],
    ['admin-folder-file.moveMany', undefined, { fileIds: [7] }, { files: [7], moves: [null] }],
  ])('%s %s %j is about %j', (...[handler, id, body, about]) => {
    expect(readUploadRequest(handler, { id, body })).toEqual({ ...nothing, ...about });
  });

  test('to a route we do not know is nobody’s', () => {
    expect(readUploadRequest('admin-file.shareEverything', { id: '1', body: {} })).toBeNull();
  });

  test.each([
    ['admin-upload.upload', undefined, { fileInfo: '{' }],
    ['admin-upload.updateFileInfo', 'abc', {}],
    ['admin-folder-file.deleteMany', undefined, { fileIds: [{ $ne: 1 }] }],
    ['admin-folder.create', undefined, { name: 'a', parent: { $ne: 1 } }],
  ])('%s %s %j is refused as malformed', (handler, id, body) => {
    expect(() => readUploadRequest(handler, { id, body })).toThrow();
  });
});
