const config = { policies: ['admin::isAuthenticatedAdmin'] };
const text = '/texts/:uid/:documentId';

/** Each handler asks the user's reach and his permissions on the text. */
export const textRoutes = [
  { method: 'GET' as const, path: text, handler: 'texts.find', config },
  { method: 'POST' as const, path: `${text}/actions`, handler: 'texts.act', config },
  { method: 'GET' as const, path: `${text}/handlers`, handler: 'texts.handlers', config },
  { method: 'GET' as const, path: '/tasks', handler: 'tasks.find', config },
  { method: 'POST' as const, path: '/tasks/bulk', handler: 'tasks.bulk', config },
  { method: 'GET' as const, path: '/figures', handler: 'figures.find', config },
];
