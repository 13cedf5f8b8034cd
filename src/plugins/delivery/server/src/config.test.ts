import { config } from './config';

const environment = (variables: Record<string, string>) =>
  Object.assign((name: string, fallback: string) => variables[name] ?? fallback, {
    bool: (name: string, fallback: boolean) =>
      name in variables ? variables[name] === 'true' : fallback,
    array: (name: string, fallback: string[]) => variables[name]?.split(',') ?? fallback,
  });

const introspectionIn = (variables: Record<string, string>): boolean =>
  config.default({ env: environment(variables) }).graphql.introspection;

test.each([
  [{ NODE_ENV: 'production' }, false],
  [{ NODE_ENV: 'production', GRAPHQL_INTROSPECTION: 'true' }, true],
  [{ NODE_ENV: 'development' }, true],
  [{ NODE_ENV: 'development', GRAPHQL_INTROSPECTION: 'false' }, false],
])('with %o the schema may be asked for: %s', (variables, expected) => {
  expect(introspectionIn(variables as Record<string, string>)).toBe(expected);
});

test('a limit below one is refused', () => {
  const { graphql, ...rest } = config.default({ env: environment({}) });
  expect(() => config.validator({ ...rest, graphql })).not.toThrow();
  const limits = { ...graphql.limits, depth: 0 };
  expect(() => config.validator({ ...rest, graphql: { ...graphql, limits } })).toThrow(/depth/);
});

test('pages of the own machine may read, but not in production', () => {
  const localhostIn = (NODE_ENV: string) =>
    config.default({ env: environment({ NODE_ENV }) }).cors.localhost;
  expect([localhostIn('development'), localhostIn('production')]).toEqual([true, false]);
});

test.each([
  [{}, true],
  [{ RATE_LIMIT: 'off' }, false],
  [{ RATE_LIMIT: 'of' }, true],
])('with %o work is limited: %s', (variables, expected) => {
  const env = environment(variables);
  expect(config.default({ env }).rateLimit.enabled).toBe(expected);
});
