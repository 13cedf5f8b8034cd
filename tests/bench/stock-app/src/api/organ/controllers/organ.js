const { createCoreController } = require('@strapi/strapi').factories;

module.exports = createCoreController('api::organ.organ');
