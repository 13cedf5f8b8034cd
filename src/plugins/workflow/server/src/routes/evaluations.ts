const config = { policies: ['admin::isAuthenticatedAdmin'] };
const text = '/texts/:uid/:documentId/evaluations';

/** Each handler asks the user's reach and his permissions on the text. */
export const evaluationRoutes = [
  { method: 'GET' as const, path: '/evaluations', handler: 'evaluations.find', config },
  { method: 'GET' as const, path: text, handler: 'evaluations.ofText', config },
  { method: 'POST' as const, path: text, handler: 'evaluations.record', config },
];
