/** Ports of the loopback address. */
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { CommandProblem, systemCode } from '../problem.js';

/**
 * Below those that the system gives to outgoing connections (from 32768 on Linux): between finding a port and listening on
 * it, a client elsewhere must not get it as his own.
 */
const LOWEST = 15_000;
const HIGHEST = 32_000;
const TRIES = 100;

/** A port that nobody listens on now. */
export async function findFreePort(): Promise<number> {
  const [port] = await findFreePorts(1);
  return port as number;
}

/** Several at once, all different: they are held until the last is found. */
export async function findFreePorts(count: number): Promise<readonly number[]> {
  const servers = await Promise.all(Array.from({ length: count }, () => listenAnywhere()));
  const ports = servers.map((server) => {
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  });
  await Promise.all(servers.map((server) => once(server.close(), 'close')));
  return ports;
}

/** Refuses before anything is started, with the setting to change. */
export async function requireFreePort(port: number, setting: string, host = '127.0.0.1'): Promise<void> {
  try {
    await once((await listen(port, host)).close(), 'close');
  } catch (error) {
    const code = systemCode(error);
    if (code === 'EADDRINUSE') {
      throw new CommandProblem(
        `Port ${port} is taken by another program: set ${setting} to a free port, for example ${setting}=${port + 100} npm start.`,
      );
    }
    if (code === 'EACCES') {
      throw new CommandProblem(`Port ${port} may not be used by this account: set ${setting} to a port above 1023.`);
    }
    throw error;
  }
}

async function listenAnywhere(): Promise<Server> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await listen(randomInt(LOWEST, HIGHEST));
    } catch (error) {
      if (systemCode(error) !== 'EADDRINUSE' || tries === TRIES) throw error;
    }
  }
}

async function listen(port: number, host = '127.0.0.1'): Promise<Server> {
  const server = createServer();
  server.listen({ port, host, exclusive: true });
  await once(server, 'listening');
  return server;
}
