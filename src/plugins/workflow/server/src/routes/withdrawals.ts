const path = '/texts/:uid/:documentId/withdrawal';

const READ = ['admin::isAuthenticatedAdmin'];
const WRITE = [
  ...READ,
  { name: 'admin::hasPermissions', config: { actions: ['plugin::workflow.withdraw'] } },
];

/** Each handler asks the user's reach. */
export const withdrawalRoutes = [
  { method: 'GET' as const, path, handler: 'withdrawals.find', config: { policies: READ } },
  { method: 'POST' as const, path, handler: 'withdrawals.set', config: { policies: WRITE } },
  { method: 'DELETE' as const, path, handler: 'withdrawals.lift', config: { policies: WRITE } },
];
