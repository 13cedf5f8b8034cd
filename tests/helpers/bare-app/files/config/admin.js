module.exports = () => ({
  serveAdminPanel: false,
  auth: { secret: 'bare' },
  apiToken: { salt: 'bare' },
  transfer: { token: { salt: 'bare' } },
  secrets: { encryptionKey: '0123456789abcdef0123456789abcdef' },
});
