export default [
  'strapi::logger',
  'strapi::errors',
  'strapi::security',
  // Pages of the sites may read what is public: the counter says so, ahead of this. To the rest, the
  // admin's doors, no other origin has access, and none ever with the cookies of who is logged in.
  { name: 'strapi::cors', config: { origin: [], credentials: false } },
  'strapi::query',
  { name: 'strapi::body', config: { jsonLimit: '1mb', formLimit: '1mb', textLimit: '1mb' } },
  'strapi::session',
  { name: 'strapi::favicon', config: { path: 'public/favicon.png' } },
  'strapi::public',
];
