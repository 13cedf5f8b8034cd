export default [
  'strapi::logger',
  'strapi::errors',
  'strapi::security',
  // Front ends anywhere may read; nobody's page may act with the cookies of who is logged in here.
  { name: 'strapi::cors', config: { origin: '*', credentials: false } },
  'strapi::query',
  { name: 'strapi::body', config: { jsonLimit: '1mb', formLimit: '1mb', textLimit: '1mb' } },
  'strapi::session',
  { name: 'strapi::favicon', config: { path: 'public/favicon.png' } },
  'strapi::public',
];
