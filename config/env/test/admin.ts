export default () => ({
  auth: { secret: 'test' },
  apiToken: { salt: 'test' },
  transfer: { token: { salt: 'test' } },
  secrets: { encryptionKey: '0123456789abcdef0123456789abcdef' },
  flags: { nps: false, promoteEE: false },
  rateLimit: { enabled: false },
});
