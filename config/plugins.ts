import path from 'node:path';

/** Ours, built by the application's own build: resolved beside this file, compiled or not. */
const local = (name: string) => ({
  enabled: true,
  resolve: path.join(__dirname, '..', 'src', 'plugins', name),
});

export default () => ({
  sites: local('sites'),
  delivery: local('delivery'),
  workflow: local('workflow'),
  disclosure: local('disclosure'),
  upload: {
    config: {
      sizeLimit: 50 * 1024 * 1024,
      security: {
        // Files are served from the panel's own origin: nothing a browser would run there. XML can
        // carry XHTML, SVG and style sheets, and scripts go by several names.
        deniedTypes: [
          'text/html',
          '*xml',
          '*javascript',
          '*ecmascript',
          '*mathml*',
          'application/x-*',
        ],
      },
    },
  },
});
