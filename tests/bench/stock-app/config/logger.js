// Ours logs no request either.
module.exports = { level: 'warn' };
