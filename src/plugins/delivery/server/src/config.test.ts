import { config } from './config';

const introspectionIn = (variables: Record<string, string>): boolean => {
  const env = Object.assign((name: string, fallback: string) => variables[name] ?? fallback, {
    bool: (name: string, fallback: boolean) =>
      name in variables ? variables[name] === 'true' : fallback,
  });
  return config.default({ env }).graphql.introspection;
};

test.each([
  [{ NODE_ENV: 'production' }, false],
  [{ NODE_ENV: 'production', GRAPHQL_INTROSPECTION: 'true' }, true],
  [{ NODE_ENV: 'development' }, true],
  [{ NODE_ENV: 'development', GRAPHQL_INTROSPECTION: 'false' }, false],
])('with %o the schema may be asked for: %s', (variables, expected) => {
  expect(introspectionIn(variables as Record<string, string>)).toBe(expected);
});

test('a limit below one is refused', () => {
  const env = Object.assign((_: string, fallback: string) => fallback, {
    bool: (_: string, fallback: boolean) => fallback,
  });
  const { graphql, ...rest } = config.default({ env });
  expect(() => config.validator({ ...rest, graphql })).not.toThrow();
  const limits = { ...graphql.limits, depth: 0 };
  expect(() => config.validator({ ...rest, graphql: { ...graphql, limits } })).toThrow(/depth/);
});
