/** The features of the law run with every test run: each scenario passes, each tells who hears what, each article has one. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GATE_TABLE, PHASE_TABLE, REGISTER, RULES } from '../../policy/index.js';
import { packageFile } from '../../schema/package-file.js';
import { findUntold } from './articles.js';
import { type RunReport, readMessages, type ScenarioReport } from './messages.js';
import { PROFESSIONALS } from './steps/cast.js';
import { DATUM_NAMES } from './steps/data.js';

/** What stood when this was written: fewer means that something is no longer told. */
const FEATURES_AT_LEAST = 41;
const SCENARIOS_AT_LEAST = 690;

const folder = mkdtempSync(join(tmpdir(), 'regietafel-features-'));
let run: { readonly exitCode: number | null; readonly output: string; readonly report: RunReport };

beforeAll(async () => {
  const file = join(folder, 'messages.ndjson');
  const child = spawn(process.execPath, [packageFile('test/support/run-features.js'), '--messages', file]);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (!existsSync(file)) throw new Error(`The features did not run: ${output}`);
  run = { exitCode, output, report: readMessages(file) };
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the features', () => {
  test('all pass: no scenario fails, is undefined, pending, skipped or left out', () => {
    const { exitCode, output, report } = run;
    const wrong = report.scenarios.filter(({ status }) => status !== 'PASSED');
    expect({ wrong: wrong.map(describeScenario), parseErrors: report.parseErrors, output, exitCode }).toEqual({
      wrong: [],
      parseErrors: [],
      output: expect.any(String),
      exitCode: 0,
    });
  });

  test('are all there, and as many as there were', () => {
    const { features, scenarios } = run.report;
    const files = readdirSync(packageFile('test/features')).filter((file) => file.endsWith('.feature'));
    const told = new Set(scenarios.map(({ file }) => file.slice(file.lastIndexOf('/') + 1)));
    expect([...told].toSorted()).toEqual(files.toSorted());
    expect(features.length).toBeGreaterThanOrEqual(FEATURES_AT_LEAST);
    expect(scenarios.length).toBeGreaterThanOrEqual(SCENARIOS_AT_LEAST);
  });

  test('speak Dutch and begin with the words of the article', () => {
    const wrong = run.report.features.filter(
      ({ language, description }) => language !== 'nl' || !/^\s*> \S/m.test(description),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test('each show both sides: what is released, and what is withheld', () => {
    const sides = run.report.features.map(({ file }) => {
      const outcomes = run.report.scenarios.filter((scenario) => scenario.file === file).flatMap(({ steps }) => steps);
      return { file, released: outcomes.some(isRelease), withheld: outcomes.some(isRefusal) };
    });
    expect(sides.filter(({ released, withheld }) => !released || !withheld)).toEqual([]);
  });

  test('name an article and an obligation at each scenario', () => {
    const wrong = run.report.scenarios.filter(
      ({ tags }) => !tags.some((tag) => tag.startsWith('artikel-')) || !tags.some(isObligation),
    );
    expect(wrong.map(describeScenario)).toEqual([]);
  });

  test('have no tag but those of articles and obligations', () => {
    const tags = new Set(run.report.scenarios.flatMap((scenario) => scenario.tags));
    expect([...tags].filter((tag) => !/^artikel-[A-Z]/.test(tag) && !isObligation(tag))).toEqual([]);
  });

  test('use every sentence there is to say', () => {
    expect(run.report.unusedSteps).toEqual([]);
  });

  test('know nobody and no datum that no feature speaks of', () => {
    const told = run.report.scenarios.flatMap(({ steps }) => steps).join('\n');
    const silent = [...PROFESSIONALS.keys(), ...DATUM_NAMES.map((name) => `"${name}"`)].filter(
      (name) => !told.includes(name),
    );
    expect(silent).toEqual([]);
  });

  test('tell every article that the law of release cites', () => {
    const seats = Object.values(REGISTER).flatMap((entry) => entry.seats.map(({ article }) => article));
    const cited = [...Object.values(RULES), ...Object.values(GATE_TABLE), ...Object.values(PHASE_TABLE)].map(
      ({ article }) => article,
    );
    const tags = new Set(run.report.scenarios.flatMap((scenario) => scenario.tags));
    expect(findUntold([...cited, ...seats], tags)).toEqual([]);
  });
});

function describeScenario({ file, name, status }: ScenarioReport): string {
  return `${status} ${file}: ${name}`;
}

function isRelease(step: string): boolean {
  return /^wordt het gegeven (verstrekt|gebruikt|vastgelegd)$/.test(step);
}

function isRefusal(step: string): boolean {
  return /^wordt het gegeven niet (verstrekt|gebruikt|vastgelegd), omdat /.test(step);
}

/** 1–128 of docs/obligations.md and its list. */
function isObligation(tag: string): boolean {
  const [, number] = /^verplichting-(\d+)$/.exec(tag) ?? [];
  return number !== undefined && Number(number) >= 1 && Number(number) <= 128;
}
