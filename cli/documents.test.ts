import { expect, test } from '@jest/globals';
import { dpiaCommand } from './dpia.js';
import { type NoticeOptions, noticeCommand } from './notice.js';
import { CommandProblem } from './problem.js';

const ASKED: NoticeOptions = {
  controller: 'politie',
  phase: 'APPROACH',
  recipient: ['talis'],
  category: ['INCIDENTS'],
  kind: 'sharing',
  format: 'text',
};

function print(run: (stdout: { write(text: string): unknown }) => void): string {
  let text = '';
  run({
    write(part) {
      text += part;
    },
  });
  return text;
}

test('notice prints the letter, or all its parts as JSON', () => {
  const text = print((stdout) => noticeCommand(ASKED, stdout));
  expect(text).toMatch(/^# Wij willen informatie over u delen\n/);
  const json = JSON.parse(print((stdout) => noticeCommand({ ...ASKED, format: 'json' }, stdout)));
  expect(json.letter).toMatchObject({ kind: 'SHARING', controller: 'politie' });
  expect(text).toContain(json.version);
});

test('notice takes the kind as one writes it, and refuses what it does not know', () => {
  expect(print((stdout) => noticeCommand({ ...ASKED, kind: 'taken-up' }, stdout))).toContain('Het Regieteam gaat');
  for (const wrong of [{ kind: 'TAKEN_UP' }, { controller: 'iriszorg' }]) {
    expect(() => print((stdout) => noticeCommand({ ...ASKED, ...wrong }, stdout))).toThrow(CommandProblem);
  }
});

test('dpia prints the part of one controller, and refuses who is none', () => {
  expect(print((stdout) => dpiaCommand('sterker', stdout))).toMatch(
    /^# Bijlage bij de DPIA, onderdeel A: Sterker Sociaal Werk\n/,
  );
  expect(print((stdout) => dpiaCommand(undefined, stdout))).toContain('alle verantwoordelijken');
  expect(() => print((stdout) => dpiaCommand('iriszorg', stdout))).toThrow(
    '"iriszorg" is no controller; known are gemeente-nijmegen',
  );
});
