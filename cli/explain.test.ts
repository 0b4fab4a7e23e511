import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from '@jest/globals';
import { PolicyProblem, RULE_SET_VERSION } from '../policy/index.js';
import { buildRequest, type Change } from '../policy/testing/question-builder.js';
import { loadRuleSet } from '../schema/rule-set/index.js';
import { type ExplainOptions, explainCommand } from './explain.js';
import { CommandProblem } from './problem.js';

const OPTIONS: ExplainOptions = { settings: [], asOf: null, ruleSet: null, format: 'text' };

async function run(given: string, options: Partial<ExplainOptions> = {}, file?: string): Promise<string> {
  const stdout = new PassThrough();
  const streams = { stdin: Readable.from([Buffer.from(given)]), stdout, env: {} };
  await explainCommand(file, { ...OPTIONS, ...options }, streams as never);
  stdout.end();
  return text(stdout);
}

const ask = (change: Change = () => {}) => JSON.stringify(buildRequest(change));
const silent: Change = (d) => {
  d.facts.consents = [];
  d.contribution.classGround = {};
};

describe('regietafel explain', () => {
  test('says of a refusal where it was met, and all that would be needed', async () => {
    const said = await run(ask(silent));
    expect(said).toContain('Besluit: niet verstrekt (CROSS_DOMAIN, 11. Over domeinen)\n');
    expect(said).toContain('Wat de professional leest: NOT_SHARED\n');
    expect(said).toContain('Inbreng: k1, op PUBLIC_TASK\n');
    expect(said).toContain(`Regelset: ${RULE_SET_VERSION}, ${loadRuleSet().hash}\n`);
    expect(said).toContain('  11. Over domeinen [k1]: weigert: CROSS_DOMAIN, regel CROSS_DOMAIN_CONSENT\n');
    expect(said.slice(said.indexOf('Wat in de weg staat')).match(/^ {2}\S.*$/gm)).toEqual([
      '  CROSS_DOMAIN_CONSENT (A 4-8; P 5), inbreng k1',
      '  CRIMINAL_GROUND (C 1; AVG 10; UAVG 32; Wpg 20), inbreng k1',
    ]);
    expect(said).toContain('    Nodig: Van iedere betrokkene een geldige toestemming voor delen over domeinen.\n');
  });

  test('says of a release what it rests on, and of nothing else', async () => {
    const said = await run(ask());
    expect(said).toContain('Besluit: verstrekt (RELEASED, 14. Zien, gebruiken, vastleggen)\n');
    expect(said).toContain('Steunt op: k1, m1, m2, n1, n2, t1\n');
    expect(said).not.toContain('Wat in de weg staat');
  });

  test('reads a file as it reads stdin, and gives JSON to programs', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'regietafel-explain-')), 'request.json');
    writeFileSync(file, ask(silent));
    expect(await run('', {}, file)).toBe(await run(ask(silent)));
    const told = JSON.parse(await run('', { format: 'json' }, file));
    expect(told).toMatchObject({
      decision: { released: false, rule: 'CROSS_DOMAIN_CONSENT' },
      ruleSet: loadRuleSet().hash,
    });
    expect(told.obstacles.map(({ rule }: { rule: string }) => rule)).toEqual([
      'CROSS_DOMAIN_CONSENT',
      'CRIMINAL_GROUND',
    ]);
  });

  test('explains under the law of another day', async () => {
    const bopz: Change = (d) => {
      Object.assign(d.contribution.basis, { taskHolder: 'MENTAL_HEALTH', law: 'BOPZ' });
      Object.assign(d.field, { controller: 'pro-persona', secrecy: 'NONE', classes: [] });
      d.contribution.controller = 'pro-persona';
      d.sharing.controller = 'pro-persona';
      d.case.team.push({ ...d.member, id: 'm3', actor: 'p-90', organisation: 'pro-persona' });
    };
    expect(await run(ask(bopz))).toContain('regel TASK_LAW');
    expect(await run(ask(bopz), { asOf: '2019-06-01' })).not.toContain('regel TASK_LAW');
  });

  test.each([
    ['no JSON', 'x', 'That is no JSON: give one AuthZEN request, as docs/evaluate.md shows.'],
    ['a key twice', '{"a":1,"a":2}', 'That is no JSON: give one AuthZEN request, as docs/evaluate.md shows.'],
    ['no request', '{}', 'The request cannot be read at subject: docs/evaluate.md shows what stands there.'],
  ])('%s ends with a sentence', async (_what, given, sentence) => {
    await expect(run(given)).rejects.toThrow(new CommandProblem(sentence));
  });

  test('a file that is not there and a setting that is not known end with a sentence', async () => {
    await expect(run('', {}, '/nowhere.json')).rejects.toThrow(
      '/nowhere.json cannot be read (ENOENT): name a file with one request in it.',
    );
    await expect(run(ask(), { settings: ['lenient=true'] })).rejects.toThrow(PolicyProblem);
  });
});
