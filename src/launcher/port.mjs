import net from 'node:net';

import { codeOf, Failure } from './failure.mjs';

/**
 * @typedef {{ host: string, port: number }} Address
 */

/**
 * Where the server is to listen: `HOST` and `PORT`.
 *
 * @returns {Address}
 * @throws {Failure} `port_invalid`
 */
export function configuredAddress() {
  const port = process.env.PORT ? Number(process.env.PORT) : 1337;
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Failure('port_invalid', `端口无效 PORT is not a port number: ${process.env.PORT}`);
  }
  return { host: process.env.HOST || '0.0.0.0', port };
}

/**
 * Makes sure the address can be listened on, before anything else is touched.
 *
 * @param {Address} address
 * @returns {Promise<void>}
 * @throws {Failure} `port_taken`, `port_forbidden`, `host_invalid`
 */
export async function checkAddress(address) {
  try {
    await tryListen(address);
  } catch (error) {
    throw explain(error, address);
  }
}

/**
 * @param {Address} address
 * @returns {Promise<void>}
 */
function tryListen({ host, port }) {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve()));
  });
}

/**
 * @param {unknown} error
 * @param {Address} address
 */
function explain(error, { host, port }) {
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return new Failure(
        'port_taken',
        `端口 ${port} 已被占用 Port ${port} is taken on ${host}. Stop what uses it (perhaps Gongkai itself), or choose another: PORT=${port + 1} npm start`
      );
    case 'EACCES':
      return new Failure(
        'port_forbidden',
        `无权使用端口 ${port} This user may not listen on port ${port}. Choose one above 1023: PORT=1337 npm start`
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new Failure(
        'host_invalid',
        `地址无效 HOST is not an address of this machine: ${host}`
      );
    default:
      return error;
  }
}
