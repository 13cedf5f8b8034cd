/** Areas by name, for the panel. */
export const areaChoicesRoutes = [
  {
    method: 'GET' as const,
    path: '/areas',
    handler: 'areaChoices.find',
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  },
];
