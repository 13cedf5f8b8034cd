const config = { policies: ['admin::isAuthenticatedAdmin'] };

/** Everybody has his own. */
export const noticeRoutes = [
  { method: 'GET' as const, path: '/notices', handler: 'notices.find', config },
  { method: 'POST' as const, path: '/notices/read', handler: 'notices.read', config },
];
