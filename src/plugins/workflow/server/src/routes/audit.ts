const route = (path: string, handler: string, permission: string) => ({
  method: 'GET' as const,
  path: `/audit${path}`,
  handler: `audit.${handler}`,
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      {
        name: 'admin::hasPermissions',
        config: { actions: [`plugin::workflow.audit.${permission}`] },
      },
    ],
  },
});

/** Each handler asks the user's reach. */
export const auditRoutes = [
  route('', 'find', 'read'),
  route('/export', 'export', 'export'),
  route('/protection', 'protection', 'read'),
];
