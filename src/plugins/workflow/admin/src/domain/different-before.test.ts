import type { Version } from '../../../contracts/versions';
import { differentBefore } from './different-before';

const version = (id: string, hash: string) => ({ id, hash }) as Version;
const VERSIONS = [version('4', 'b'), version('3', 'b'), version('2', 'a'), version('1', 'c')];

test.each([
  ['4', '2'],
  ['3', '2'],
  ['2', '1'],
  ['1', undefined],
])('Version %s is compared with %s', (id, before) => {
  const asked = VERSIONS.find((candidate) => candidate.id === id) ?? version('', '');
  expect(differentBefore(VERSIONS, asked)?.id).toBe(before);
});
