const config = { policies: ['admin::isAuthenticatedAdmin'] };

/** Each handler asks the user's reach and what he may do with the text. */
export const versionRoutes = [
  {
    method: 'GET' as const,
    path: '/texts/:uid/:documentId/versions',
    handler: 'versions.find',
    config,
  },
  { method: 'GET' as const, path: '/versions/compare', handler: 'versions.compare', config },
  { method: 'POST' as const, path: '/versions/:id/restore', handler: 'versions.restore', config },
];
