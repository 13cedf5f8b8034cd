const { projects } = require('./jest.config.cjs');

// Measurements, not tests: `npm run bench -- import`, `npm run bench -- workflow`.
const integration = projects.find(({ displayName }) => displayName === 'integration');

module.exports = {
  ...integration,
  displayName: 'bench',
  testMatch: ['<rootDir>/tests/bench/{import,workflow}.ts'],
};
