const read = (path: string, handler: string) => ({
  method: 'GET' as const,
  path,
  handler,
  config: { policies: ['admin::isAuthenticatedAdmin'] },
});

/** For the admin panel only. */
export const routes = {
  admin: {
    type: 'admin' as const,
    routes: [read('/terms', 'choices.terms'), read('/sites', 'choices.sites')],
  },
};
