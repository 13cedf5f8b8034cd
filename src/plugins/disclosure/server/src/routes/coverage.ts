const read = (path: string, handler: string) => ({
  method: 'GET' as const,
  path,
  handler: `coverage.${handler}`,
  config: { policies: ['admin::isAuthenticatedAdmin'] },
});

/** Figures for the panel; each handler asks the user's reach. */
export const coverageRoutes = [
  read('/coverage', 'overview'),
  read('/coverage/items', 'items'),
  read('/due', 'due'),
];
