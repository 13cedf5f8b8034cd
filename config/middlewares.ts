const MEGABYTE = 1024 * 1024;

/** What is wrong with a body is its sender's to know: 413 or 400, not 500. */
const refuseBody = (error: Error & { status?: number; httpCode?: number }) => {
  throw Object.assign(error, { status: error.status ?? error.httpCode ?? 400 });
};

export default [
  'strapi::errors',
  'strapi::security',
  // Pages of the sites may read what is public: the counter says so, ahead of this. To the rest, the
  // admin's doors, no other origin has access, and none ever with the cookies of who is logged in.
  { name: 'strapi::cors', config: { origin: [], credentials: false } },
  // the admin's own lists nest less and name fewer
  { name: 'strapi::query', config: { depth: 10, arrayLimit: 100, parameterLimit: 500 } },
  {
    name: 'strapi::body',
    config: {
      jsonLimit: '1mb',
      formLimit: '100kb',
      textLimit: '100kb',
      formidable: { maxFileSize: 51 * MEGABYTE, maxFields: 50, maxFieldsSize: MEGABYTE },
      onError: refuseBody,
    },
  },
  'strapi::session',
  { name: 'strapi::favicon', config: { path: 'public/favicon.png' } },
  'strapi::public',
];
