module.exports = ({ env }) => ({
  graphql: {
    // Off where the start of the server is measured: a bare application has it not.
    enabled: env.bool('STOCK_GRAPHQL', true),
    config: { defaultLimit: 25, maxLimit: 100, landingPage: false },
  },
});
