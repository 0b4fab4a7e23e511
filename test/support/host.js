/** The host of a jest run: a small HTTP server on the loopback address, under a path that cannot be guessed. */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { openDatabases } from './host-databases.js';
import { openPrograms } from './host-programs.js';
import { openStacks } from './host-stacks.js';

const PREFIX = 'regietafel-test-';

export async function openTestHost() {
  await sweep();
  const folder = await mkdtemp(path.join(os.tmpdir(), `${PREFIX}${process.pid}-`));
  // As root the server runs as another account, which must be able to pass.
  await chmod(folder, 0o711);
  const temporary = path.join(folder, 'tmp');
  await mkdir(temporary);
  await chmod(temporary, 0o1777);
  const databases = openDatabases(path.join(folder, 'databases'));
  const stacks = openStacks(path.join(folder, 'stacks'));
  const programs = openPrograms();
  const routes = { ...databases.routes, ...stacks.routes, ...programs.routes };
  const key = randomBytes(16).toString('hex');
  const server = createServer(async (request, response) => {
    const route = request.url?.startsWith(`/${key}/`) ? routes[request.url.slice(key.length + 2)] : undefined;
    let status = 200;
    let answer;
    try {
      const body = await readJson(request);
      if (route === undefined) throw new Error(`The test host has no ${request.method} ${request.url}.`);
      answer = (await route(body)) ?? {};
    } catch (error) {
      status = 500;
      answer = { message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  // The first start of a stack builds the project; no request may be cut off for being slow.
  server.requestTimeout = 0;
  // Longer than any test waits between two questions: a connection that closes by itself fails the one after.
  server.keepAliveTimeout = 600_000;
  server.listen(0, '127.0.0.1').unref();
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}/${key}`,
    /** For temporary folders of tests: it goes with the host, whatever they leave. */
    temporary,
    async close() {
      server.close();
      server.closeAllConnections();
      programs.close();
      await stacks.close();
      await databases.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Folders of runs that were killed; their servers ended with them. */
async function sweep() {
  for (const name of await readdir(os.tmpdir())) {
    const pid = name.startsWith(PREFIX) ? Number.parseInt(name.slice(PREFIX.length), 10) : Number.NaN;
    if (Number.isNaN(pid) || isAlive(pid)) continue;
    await rm(path.join(os.tmpdir(), name), { recursive: true, force: true }).catch(() => undefined);
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code !== 'ESRCH';
  }
}

async function readJson(request) {
  let text = '';
  for await (const part of request.setEncoding('utf8')) text += part;
  return text === '' ? {} : JSON.parse(text);
}
