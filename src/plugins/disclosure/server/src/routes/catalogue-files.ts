const IMPORT = 'plugin::disclosure.catalogue.import';
const EXPORT = 'plugin::disclosure.catalogue.export';

const route = (method: 'GET' | 'POST', path: string, [handler, action]: [string, string]) => ({
  method,
  path,
  handler: `catalogueFiles.${handler}`,
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions: [action] } },
    ],
  },
});

/** The import wizard and the export of the panel; each handler asks the user's reach. */
export const catalogueFileRoutes = [
  route('POST', '/catalogue-imports/preview', ['preview', IMPORT]),
  route('POST', '/catalogue-imports/commit', ['commit', IMPORT]),
  route('GET', '/catalogue-imports/:token', ['status', IMPORT]),
  route('GET', '/catalogue-export', ['exportCatalogue', EXPORT]),
];
