const { createCoreRouter } = require('@strapi/strapi').factories;

module.exports = createCoreRouter('api::record.record', {
  config: { find: { auth: false }, findOne: { auth: false } },
});
