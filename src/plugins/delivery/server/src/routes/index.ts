const read = (path: string, action: string) => ({
  method: 'GET' as const,
  path,
  handler: `read.${action}`,
  config: { auth: false as const, prefix: '', middlewares: ['plugin::delivery.public-errors'] },
});

/** Readable by anyone: only what was published is behind these doors. */
export const routes = {
  'content-api': {
    type: 'content-api' as const,
    routes: [
      read('/sites', 'sites'),
      read('/sites/:site', 'site'),
      read('/sites/:site/:resource', 'resource'),
      read('/sites/:site/:resource/:id', 'document'),
    ],
  },
};
