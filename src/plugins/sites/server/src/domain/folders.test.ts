import { pathsAbove, siteOfPath } from './folders';

const folders = [
  { code: 'east', path: '/1/2' },
  { code: 'west', path: '/1/20' },
];

describe('a path in the media library', () => {
  test.each([
    ['/1/2', 'east'],
    ['/1/2/7/8', 'east'],
    ['/1/20/3', 'west'],
    ['/1', null],
    ['/', null],
    ['/1/200', null],
    ['/2/1/2', null],
  ])('%s belongs to %s', (path, site) => {
    expect(siteOfPath(folders, path)).toBe(site);
  });

  test('leads through the folders above, each once', () => {
    expect(pathsAbove(folders)).toEqual(['/1']);
    expect(pathsAbove([{ code: 'deep', path: '/1/2/3' }])).toEqual(['/1', '/1/2']);
  });
});
