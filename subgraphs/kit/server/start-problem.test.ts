import { expect, test } from '@jest/globals';
import { databaseProblem, listenProblem } from './start-problem.js';

const withCode = (code: string) => Object.assign(new Error('postgres://police:secret@db/police'), { code });

// biome-ignore format: a table
const cases = [
  { problem: databaseProblem({ name: 'police' }, withCode('ECONNREFUSED')),                           says: 'start the database' },
  { problem: databaseProblem({ name: 'police' }, new Error('x', { cause: withCode('28P01') })),       says: 'correct user, password' },
  { problem: databaseProblem({ name: 'police' }, withCode('42P07')),                                  says: 'Look in its own log' },
  { problem: databaseProblem({ name: 'police' }, 'odd'),                                              says: 'no code' },
  { problem: listenProblem({ name: 'police', host: '::1', port: 4101 }, withCode('EADDRINUSE')),      says: 'Port 4101 is taken' },
  { problem: listenProblem({ name: 'police', host: 'x', port: 1 }, withCode('EACCES')),               says: 'Check HOST and PORT' },
];

test.each(cases)('a start that fails says: $says', ({ problem, says }) => {
  expect(problem.message).toContain(says);
  expect(problem.message).not.toContain('secret');
  expect(problem.exitCode).toBe(2);
});
