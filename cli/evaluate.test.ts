import { readFileSync } from 'node:fs';
import { PassThrough, Readable, Writable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { evaluate, PolicyProblem, parseDay } from '../policy/index.js';
import { buildRequest } from '../policy/testing/question-builder.js';
import { loadRuleSet } from '../schema/rule-set/index.js';
import { evaluateCommand, evaluateOptions, type LawChoice, runEvaluate } from './evaluate.js';

const options = evaluateOptions([]);
const example = JSON.stringify(buildRequest());

async function answersTo(...chunks: readonly (string | Buffer)[]): Promise<string[]> {
  return answersWithin({}, ...chunks);
}

async function answersWithin(
  limits: { maxLineBytes?: number },
  ...chunks: readonly (string | Buffer)[]
): Promise<string[]> {
  const written: string[] = [];
  const output = new Writable({
    write(chunk, _encoding, done) {
      written.push(String(chunk));
      setImmediate(done);
    },
  });
  await runEvaluate(
    Readable.from(
      chunks.map((chunk) => Buffer.from(chunk)),
      { objectMode: true },
    ),
    output,
    { ...options, ...limits },
  );
  const text = written.join('');
  expect(text === '' || text.endsWith('\n')).toBe(true);
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line).context.reason_admin.code);
}

describe('one answer a line, in order', () => {
  test.each<[string, readonly (string | Buffer)[], readonly string[]]>([
    ['nothing', [], []],
    ['the example', [`${example}\n`], ['RELEASED']],
    ['a last line without newline', [`${example}\n${example}`], ['RELEASED', 'RELEASED']],
    ['an empty line', ['\n'], ['UNKNOWN']],
    ['empty lines between', [`\n${example}\n\n${example}\n`], ['UNKNOWN', 'RELEASED', 'UNKNOWN', 'RELEASED']],
    ['carriage returns', [`${example}\r\n\r\n`], ['RELEASED', 'UNKNOWN']],
    ['spaces around', [`  ${example}\t \n`], ['RELEASED']],
    ['no JSON', [`{\n${example}\n`], ['UNKNOWN', 'RELEASED']],
    ['a byte order mark', [`\uFEFF${example}\n`], ['UNKNOWN']],
    ['no UTF-8', [Buffer.from([0x22, 0xc3, 0x28, 0x22, 0x0a]), `${example}\n`], ['UNKNOWN', 'RELEASED']],
    [
      'no UTF-8 in a text nobody reads',
      [Buffer.concat([Buffer.from(example.replace(/}$/, ',"x":"')), Buffer.from([0xff]), Buffer.from('"}\n')])],
      ['UNKNOWN'],
    ],
    ['a surrogate, encoded', [Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22, 0x0a])], ['UNKNOWN']],
    ['null and numbers', ['null\n7\n"x"\n[]\n'], ['UNKNOWN', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN']],
    ['a key twice', [`${example.replace('"action":', '"x":1,"x":1,"action":')}\n`], ['UNKNOWN']],
    [
      'a key twice, deep in what nobody reads',
      [`${example.replace('"action":', '"x":[[{"y":{"z":1,"z":2}}]],"action":')}\n`],
      ['UNKNOWN'],
    ],
  ])('%s', async (_, chunks, codes) => {
    expect(await answersTo(...chunks)).toEqual(codes);
  });

  test('wherever the chunks are cut', async () => {
    const bytes = Buffer.from(`${example}\n\n{"é":"€"}\n${example}`);
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.integer({ min: 1, max: bytes.length - 1 }), { maxLength: 12 }),
        async (cuts) => {
          const ends = [...cuts.sort((a, b) => a - b), bytes.length];
          const chunks = ends.map((end, at) => bytes.subarray(ends[at - 1] ?? 0, end));
          expect(await answersTo(...chunks)).toEqual(['RELEASED', 'UNKNOWN', 'UNKNOWN', 'RELEASED']);
        },
      ),
      { seed: 21, numRuns: 100 },
    );
  });

  test('a line that is too long is not kept, and the stream goes on', async () => {
    const long = ' '.repeat(600);
    expect(
      await answersWithin({ maxLineBytes: 5000 }, ...Array.from({ length: 10 }, () => long), `\n${example}\n`),
    ).toEqual(['UNKNOWN', 'RELEASED']);
    expect(await answersWithin({ maxLineBytes: example.length }, `${example}\n${example} \n`)).toEqual([
      'RELEASED',
      'UNKNOWN',
    ]);
  });

  test('a reader who has gone ends it quietly', async () => {
    const input = new PassThrough();
    const gone = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
      },
    });
    const run = runEvaluate(input, gone, options);
    input.write(`${example}\n`);
    await expect(run).resolves.toBeUndefined();
  });

  test('any other failure of the output is told', async () => {
    const broken = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('no space'), { code: 'ENOSPC' }));
      },
    });
    await expect(runEvaluate(Readable.from([Buffer.from(`${example}\n`)]), broken, options)).rejects.toThrow(
      'no space',
    );
  });
});

describe('settings', () => {
  test('come from the environment, and the command over it', () => {
    const environment = { REGIETAFEL_STRICT_CROSS_DOMAIN_CONSENT: 'true', REGIETAFEL_HOME: '/tmp' };
    expect(evaluateOptions([], environment).ruleSet.settings.strictCrossDomainConsent).toBe(true);
    expect(
      evaluateOptions(['strictCrossDomainConsent=false'], environment).ruleSet.settings.strictCrossDomainConsent,
    ).toBe(false);
    expect(evaluateOptions(['externalCaseManagers=true']).ruleSet.settings.externalCaseManagers).toBe(true);
  });

  test.each([
    ['lenient=true'],
    ['strictCrossDomainConsent'],
    ['strictCrossDomainConsent=yes'],
    ['=true'],
    ['toString=true'],
  ])('%s is not known', (setting) => {
    expect(() => evaluateOptions([setting])).toThrow(PolicyProblem);
  });

  test('stop the process at the start, with a sentence', async () => {
    const stderr = new PassThrough();
    const io = { stdin: new PassThrough(), stdout: new PassThrough(), stderr, env: {} } as unknown as NodeJS.Process;
    expect(await evaluateCommand(['lenient=true'], io)).toBe(2);
    expect(String(stderr.read())).toMatch(/^Unknown setting "lenient".*\.\n$/);
  });

  test('let the stream end well', async () => {
    const stdout = new PassThrough();
    const io = {
      stdin: Readable.from([Buffer.from(example)]),
      stdout,
      stderr: new PassThrough(),
      env: {},
    } as unknown as NodeJS.Process;
    expect(await evaluateCommand([], io)).toBe(0);
    expect(JSON.parse(String(stdout.read()))).toEqual(evaluate(JSON.parse(example), options.ruleSet));
  });
});

describe('under another law', () => {
  const present = loadRuleSet();
  const digits = present.hash.slice('sha256:'.length, 'sha256:'.length + 12);
  const run = async (law: LawChoice, settings: readonly string[] = [], env = {}) => {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()];
    const io = { stdin: Readable.from([Buffer.from(example)]), stdout, stderr, env } as unknown as NodeJS.Process;
    const code = await evaluateCommand(settings, io, law);
    const text = stdout.read();
    return {
      code,
      hash: text === null ? null : JSON.parse(String(text)).context.ruleSet,
      said: String(stderr.read() ?? ''),
    };
  };

  test('that of a day, with settings', async () => {
    const day = parseDay('2019-06-01');
    const strict = { strictCrossDomainConsent: true };
    expect((await run({ asOf: '2019-06-01', ruleSet: null })).hash).toBe(loadRuleSet({}, day).hash);
    expect((await run({ asOf: '2019-06-01', ruleSet: null }, ['strictCrossDomainConsent=true'])).hash).toBe(
      loadRuleSet(strict, day).hash,
    );
  });

  test('a kept one, by its hash or its file', async () => {
    const file = new URL(`../schema/rule-sets/${present.version}-${digits}.json`, import.meta.url).pathname;
    expect(await run({ asOf: null, ruleSet: digits })).toEqual({ code: 0, hash: present.hash, said: '' });
    expect(await run({ asOf: null, ruleSet: file })).toEqual({ code: 0, hash: present.hash, said: '' });
  });

  test.each([
    [
      'a day that is none',
      { asOf: 'June', ruleSet: null },
      [],
      {},
      '"June" is no day of the calendar; write YYYY-MM-DD.',
    ],
    [
      'a day before the covenant',
      { asOf: '2018-05-24', ruleSet: null },
      [],
      {},
      'No law of release is known before 2018-05-25; ask as of a later day.',
    ],
    [
      'a kept one as of a day',
      { asOf: '2019-06-01', ruleSet: digits },
      [],
      {},
      'A kept rule set has its day and its settings in it: give --rule-set without --as-of.',
    ],
    [
      'a kept one with a setting',
      { asOf: null, ruleSet: digits },
      ['externalCaseManagers=true'],
      {},
      'A kept rule set has its day and its settings in it: give --rule-set without externalCaseManagers.',
    ],
    [
      'a kept one with a setting of the environment',
      { asOf: null, ruleSet: digits },
      [],
      { REGIETAFEL_STRICT_CROSS_DOMAIN_CONSENT: 'false' },
      'A kept rule set has its day and its settings in it: give --rule-set without strictCrossDomainConsent.',
    ],
  ])('%s stops it with a sentence', async (_, law, settings, env, says) => {
    expect(await run(law, settings, env)).toEqual({ code: 2, hash: null, said: `${says}\n` });
  });

  test('one that is not kept stops it, and says what is', async () => {
    await expect(run({ asOf: null, ruleSet: '000000000000' })).rejects.toThrow('Kept are');
  });
});

describe('docs/evaluate.md', () => {
  const page = readFileSync(new URL('../docs/evaluate.md', import.meta.url), 'utf8');
  const [request, answer] = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text]) => JSON.parse(text ?? ''));

  test('shows a request that is answered as shown', () => {
    const { ruleSet: _ruleSet, ...context } = evaluate(request, options.ruleSet).context;
    expect({ decision: evaluate(request, options.ruleSet).decision, context }).toEqual({
      decision: answer.decision,
      context: { reason_admin: answer.context.reason_admin, reason_user: answer.context.reason_user },
    });
    expect(answer.decision).toBe(true);
  });

  test('and that the schema of the request knows', () => {
    const schema = JSON.parse(
      readFileSync(new URL('../schema/evaluation-request.schema.json', import.meta.url), 'utf8'),
    );
    const validate = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(schema);
    expect([validate(request), validate.errors]).toEqual([true, null]);
    expect(validate(buildRequest())).toBe(true);
    expect(
      validate(
        buildRequest((d) => {
          d.field.persons = [];
        }),
      ),
    ).toBe(false);
    expect(
      validate(
        buildRequest((d) => {
          d.action.name = 'record';
          delete d.field.recordAs;
        }),
      ),
    ).toBe(false);
    expect(
      validate(
        buildRequest((d) => {
          d.resource.properties = { kind: 'withhold', controller: 'talis' };
        }),
      ),
    ).toBe(true);
    expect(
      validate(
        buildRequest((d) => {
          d.subject.capacity = 'AD_HOC';
          delete d.subject.secrecyDeclaredOn;
        }),
      ),
    ).toBe(false);
  });
});
