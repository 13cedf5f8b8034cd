import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import own from './translations/zh-Hans.json';

const PLUGINS = path.resolve(__dirname, '../plugins');
const SYSTEM = [
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
];

type Messages = Record<string, string>;
interface Schema {
  info: { displayName: string; singularName: string };
  attributes: Record<string, { visible?: boolean }>;
}

const read = <Data>(...parts: string[]): Data =>
  JSON.parse(readFileSync(path.join(PLUGINS, ...parts), 'utf8')) as Data;

const sourceOf = (plugin: string): string =>
  readdirSync(path.join(PLUGINS, plugin), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file) && !file.includes('.test.'))
    .map((file) => readFileSync(path.join(PLUGINS, plugin, file), 'utf8'))
    .join('\n');

const isUsed = (key: string, source: string): boolean => {
  const parts = key.split('.');
  return parts.some((_part, index) => {
    const tail = parts.slice(index).join('\\.');
    return new RegExp(`['"\`.]${tail}['"\`]|\\b${tail}:`, 'u').test(source);
  });
};

/** Attributes that a form can show. */
const shown = (attributes: Schema['attributes']): string[] =>
  Object.keys(attributes).filter((name) => attributes[name]?.visible !== false);

/** Words, and none of them Chinese. */
const isForeign = ([, text]: readonly [string, string]): boolean =>
  /\p{Script=Latin}/u.test(text.replace(/\{\w+\}/gu, '')) && !/\p{Script=Han}/u.test(text);

describe.each(['sites', 'workflow', 'disclosure'])('The panel of %s', (plugin) => {
  const zh = read<Messages>(plugin, 'admin/src/translations/zh-Hans.json');
  const en = read<Messages>(plugin, 'admin/src/translations/en.json');
  const types = path.join(PLUGINS, plugin, 'server/src/content-types');
  const schemas = readdirSync(types, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => read<Schema>(plugin, 'server/src/content-types', entry.name, 'schema.json'));
  const labels = schemas.flatMap(({ info, attributes }) =>
    [...SYSTEM, ...shown(attributes)].map(
      (name) => `content-manager.content-types.plugin::${plugin}.${info.singularName}.${name}`
    )
  );
  const titles = schemas.map(({ info }) => info.displayName);
  const source = sourceOf(plugin);

  test('says everything in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
  });

  test('has a label for every attribute shown and a name for every type', () => {
    expect([...labels, ...titles].filter((key) => !(key in zh))).toEqual([]);
  });

  test('speaks Chinese in the Chinese file', () => {
    expect(Object.entries(zh).filter(isForeign)).toEqual([]);
  });

  test('has words for every message its pages name', () => {
    const named = [...source.matchAll(/id: '((?:sites|workflow|disclosure)\.[^']+)'/gu)].map(
      ([, id]) => id
    );
    expect(named.filter((id) => id && id.startsWith(`${plugin}.`) && !(id in zh))).toEqual([]);
  });

  test('keeps no message that nothing shows', () => {
    const ofTypes = new Set([...labels, ...titles]);
    const rest = Object.keys(zh).filter((key) => !ofTypes.has(key));
    expect(rest.filter((key) => !isUsed(key, source))).toEqual([]);
  });
});

test('What Strapi leaves in English is said in Chinese', () => {
  expect(Object.entries(own).filter(isForeign)).toEqual([]);
});
