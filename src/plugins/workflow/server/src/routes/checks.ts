/** Checks on demand; the handler asks the user's reach and rights. */
export const checkRoutes = [
  {
    method: 'POST' as const,
    path: '/texts/:uid/:documentId/checks',
    handler: 'checks.run',
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  },
];
