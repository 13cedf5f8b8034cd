// They are installed packages and need no more than their order: each stands on those before it.
module.exports = {
  sites: { enabled: true },
  delivery: { enabled: true },
  workflow: { enabled: true },
  disclosure: { enabled: true },
};
