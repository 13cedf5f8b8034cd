export const routes = { admin: { type: 'admin' as const, routes: [] } };
