import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { type Service, superviseService } from './service.js';

const program = fileURLToPath(new URL('./testing/stub-child.js', import.meta.url));
const running: Service[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((service) => service.stop()));
});

async function supervise(mode: string) {
  const counter = path.join(await mkdtemp(path.join(os.tmpdir(), 'service-test-')), 'starts');
  await writeFile(counter, '');
  const lines: string[] = [];
  const service = superviseService({
    name: mode,
    program,
    args: [mode, counter],
    env: { PATH: process.env.PATH },
    log: pino({ level: 'silent' }),
    onLine: (_name, line) => lines.push(line),
    firstPause: 10,
  });
  running.push(service);
  return { service, lines, countStarts: async () => (await readFile(counter, 'utf8')).length };
}

test('becomes ready only after it was let go', async () => {
  const { service, lines } = await supervise('serve');
  const early = await Promise.race([service.ready, new Promise((resolve) => setTimeout(resolve, 300, 'waiting'))]);
  expect(early).toBe('waiting');
  service.go();
  expect(await service.ready).toBe('http://127.0.0.1:1');
  expect(lines).toEqual(['begun']);
});

test('gives up at once on a setting that is wrong, with the sentence of the process and exit code 2', async () => {
  const { service, countStarts } = await supervise('refuse');
  await expect(service.ready).rejects.toMatchObject({
    message: 'The process "refuse" cannot start: PORT is missing: set it.',
    exitCode: 2,
  });
  expect(await countStarts()).toBe(1);
});

test('tries three times when it breaks while starting, then says why', async () => {
  const { service, countStarts } = await supervise('break');
  await expect(service.ready).rejects.toMatchObject({ message: /it broke/, exitCode: 1 });
  expect(await countStarts()).toBe(3);
});

test('is started again when it breaks later, without being let go anew', async () => {
  const { service, countStarts } = await supervise('break-once');
  service.go();
  await service.ready;
  for (let tries = 0; tries < 100 && (await countStarts()) < 2; tries++) await new Promise((r) => setTimeout(r, 30));
  expect(await countStarts()).toBe(2);
});

test('stays stopped, and can be started again', async () => {
  const { service, countStarts } = await supervise('serve');
  service.go();
  await service.ready;
  await service.stop();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await countStarts()).toBe(1);
  await service.start();
  expect(await countStarts()).toBe(2);
});

test('is started again when it is killed, and not when it was stopped', async () => {
  const { service, countStarts } = await supervise('serve');
  service.go();
  await service.ready;
  await service.kill();
  while ((await countStarts()) < 2) await new Promise((resolve) => setTimeout(resolve, 10));
  await service.stop();
  await service.kill();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await countStarts()).toBe(2);
});
