const { createCoreRouter } = require('@strapi/strapi').factories;

module.exports = createCoreRouter('api::organ.organ', {
  config: { find: { auth: false }, findOne: { auth: false } },
});
