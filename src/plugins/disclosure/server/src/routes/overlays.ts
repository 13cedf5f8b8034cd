const UID = 'plugin::disclosure.item';

const route = (
  method: 'GET' | 'POST',
  path: string,
  [handler, ...actions]: [string, ...string[]]
) => ({
  method,
  path,
  handler: `overlays.${handler}`,
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      {
        name: 'admin::hasPermissions',
        config: {
          actions: actions.map((action) => ({
            action: `plugin::content-manager.explorer.${action}`,
            subject: UID,
          })),
        },
      },
    ],
  },
});

/** Base changes that overlays have to look at; each handler asks the user's reach. */
export const overlayRoutes = [
  route('GET', '/overlays', ['find', 'read']),
  route('POST', '/overlays/:documentId/accept', ['accept', 'update']),
];
