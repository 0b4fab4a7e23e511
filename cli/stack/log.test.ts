import { expect, test } from '@jest/globals';
import { openStackLog } from './log.js';

function collect(format: 'text' | 'json') {
  const written: string[] = [];
  return { written, ...openStackLog({ format, level: 'info', write: (text) => written.push(text) }) };
}

test('text: one short line with the process, the level where it matters, and what else was said', () => {
  const { written, onLine } = collect('text');
  onLine('police', '{"level":40,"time":0,"name":"police","msg":"slow","ms":12}', false);
  onLine('police', 'plain words', true);
  expect(written[0]).toBe('00:00:00 police           warn slow {"ms":12}\n');
  expect(written[1]).toMatch(/^\d\d:\d\d:\d\d police {11}error plain words\n$/);
});

test('json: every line is a JSON object with a name, whatever the process wrote', () => {
  const { written, log, onLine } = collect('json');
  onLine('police', '{"level":30,"msg":"ready"}', false);
  onLine('police', '{broken', true);
  onLine('police', '   ', false);
  log.info('starting');
  const records = written.map((line) => JSON.parse(line));
  expect(records).toMatchObject([
    { level: 30, name: 'police', msg: 'ready' },
    { level: 50, name: 'police', msg: '{broken' },
    { level: 30, name: 'stack', msg: 'starting' },
  ]);
});
