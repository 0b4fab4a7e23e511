import { Readable, Writable } from 'node:stream';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parseDay } from '../policy/index.js';
import { buildRequest } from '../policy/testing/question-builder.js';
import { loadRuleSet } from '../schema/rule-set/index.js';
import { build } from '../test/support/build.js';
import { evaluateOptions, runEvaluate } from './evaluate.js';
import { answerLines } from './evaluate-answer.js';
import { pack, unpack } from './evaluate-batch.js';
import { startPool } from './evaluate-pool.js';

const options = evaluateOptions([]);

/** No two lines have the same answer next to each other, so an answer in another's place shows. */
const lines = Array.from({ length: 3_000 }, (_, at) => {
  if (at % 7 === 3) return '{"not": "a question"}';
  if (at % 11 === 5) return 'no JSON';
  const request = buildRequest((draft) => {
    draft.contribution.id = `k${at}`;
  });
  return JSON.stringify(request);
});

beforeAll(() => build(), 120_000);

describe('a long stream is answered by several threads', () => {
  test('the same, and in the same order, as by one', async () => {
    const expected = answerLines(
      lines.map((line) => Buffer.from(line)),
      options.ruleSet,
    );
    let written = '';
    const output = new Writable({
      highWaterMark: 1_000,
      write(chunk, _encoding, done) {
        written += String(chunk);
        setImmediate(done);
      },
    });
    const chunks = Array.from({ length: 150 }, (_, at) =>
      Buffer.from(`${lines.slice(at * 20, at * 20 + 20).join('\n')}\n`),
    );
    await runEvaluate(Readable.from(chunks), output, { ...options, linesAlone: 100 });
    expect(written).toBe(expected);
  }, 60_000);

  test('under the rule set that was chosen, be it of another day', async () => {
    const chosen = loadRuleSet({}, parseDay('2019-06-01'));
    const pool = startPool(chosen.document, 2);
    if (pool === null) throw new Error('there are no threads: the bundle was not built');
    const asked = lines.slice(0, 50).map((line) => Buffer.from(line));
    expect(await pool.answer(asked)).toBe(answerLines(asked, chosen));
    await pool.close();
  });

  test('a thread that is stopped fails its questions, and does not leave them waiting', async () => {
    const pool = startPool(options.ruleSet.document, 2);
    if (pool === null) throw new Error('there are no threads: the bundle was not built');
    const asked = pool.answer(lines.slice(0, 500).map((line) => Buffer.from(line)));
    const failed = expect(asked).rejects.toThrow('ended before its time');
    await pool.close();
    await failed;
  });

  test('with one core there are none', () => {
    expect(startPool(options.ruleSet.document, 1)).toBeNull();
  });
});

describe('a batch', () => {
  test('comes out as it went in: empty lines, views into a larger buffer and lines too long to keep', () => {
    const bytes = Buffer.from('abcdefgh');
    const batch = [bytes.subarray(2, 5), Buffer.alloc(0), null, Buffer.from('é')];
    expect(unpack(structuredClone(pack(batch))).map((line) => line?.toString() ?? null)).toEqual([
      'cde',
      '',
      null,
      'é',
    ]);
  });
});
