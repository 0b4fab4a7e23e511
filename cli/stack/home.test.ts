import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { findRun, getAddresses, readAnchor, takeHome } from './home.js';

const newHome = () => mkdtempSync(path.join(os.tmpdir(), 'home-test-'));

/** A stack that lives: the parent of this process does, and its beginning is asked of the kernel. */
function pretendRun(home: string, change: object): void {
  const hold = takeHome(home, 4000);
  hold.announce({ gateway: 'http://127.0.0.1:4000', issuer: 'http://127.0.0.1:1', subgraphs: {} }, 4000);
  const file = path.join(home, 'run.json');
  const mine = JSON.parse(readFileSync(file, 'utf8'));
  const began = readFileSync(`/proc/${process.ppid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')[19];
  writeFileSync(file, JSON.stringify({ ...mine, pid: process.ppid, began, ...change }));
}

const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux('refuses a home that a living stack has, naming its pid and the settings for a second one', () => {
  const home = newHome();
  pretendRun(home, {});
  expect(() => takeHome(home, 4000)).toThrow(
    `Another stack (pid ${process.ppid}, port 4000) is running on ${home}: stop it with kill ${process.ppid}, or start a second one beside it with REGIETAFEL_HOME=/tmp/other PORT=4100 npm start.`,
  );
  expect(getAddresses(home).gateway).toBe('http://127.0.0.1:4000');
});

onLinux('takes over from a stack whose pid belongs to another process by now', () => {
  const home = newHome();
  pretendRun(home, { began: '1' });
  expect(findRun(home)).toBeNull();
  takeHome(home, 4000).release();
});

onLinux('says that a stack is still starting', () => {
  const home = newHome();
  pretendRun(home, { addresses: null });
  expect(() => getAddresses(home)).toThrow(/is still starting: try again in a few seconds/);
});

test('says what to do when no stack runs', () => {
  const home = newHome();
  expect(() => getAddresses(home)).toThrow(`No stack is running on ${home}: start one with npm start`);
});

test('keeps the day of the demo data', () => {
  const home = newHome();
  const first = readAnchor(home, new Date('2026-03-01T17:12:00Z'));
  expect(first.toISOString()).toBe('2026-03-01T00:00:00.000Z');
  expect(readAnchor(home, new Date('2026-04-05T09:00:00Z'))).toEqual(first);
});
