const { createCoreRouter } = require('@strapi/strapi').factories;

module.exports = createCoreRouter('api::item.item', {
  config: { find: { auth: false }, findOne: { auth: false } },
});
