const config = { policies: ['admin::isAuthenticatedAdmin'] };
const text = '/texts/:uid/:documentId/schedules';

/** Each handler asks the user's reach and his permissions on the text. */
export const scheduleRoutes = [
  { method: 'GET' as const, path: text, handler: 'schedules.ofText', config },
  { method: 'POST' as const, path: text, handler: 'schedules.plan', config },
  { method: 'GET' as const, path: '/schedules', handler: 'schedules.find', config },
  { method: 'DELETE' as const, path: '/schedules/:id', handler: 'schedules.cancel', config },
];
