/** Asks the law one question about the demo world, through the front door: the whole AuthZEN request. */
import { compileRuleSet, evaluate } from '../../../../policy/index.js';
import type { Action, Purpose } from '../../../../policy/vocabulary.js';
import type { DemoCase } from '../draft.js';
import type { DemoAccount, DemoProfessional } from '../professionals.js';
import type { World } from '../world.js';
import { DATA, type Datum } from './data-table.js';

const RULE_SET = compileRuleSet({}, () => 'sha256:test');

export interface Ask {
  readonly action?: Action;
  /** The coordinate asked for; any will do unless it is to be recorded. */
  readonly field?: string;
  readonly recordAs?: string;
  /** Hours after the anchor; ten in the morning unless told. */
  readonly hours?: number;
  readonly purpose?: Purpose;
}

/** The code of the decision. */
export function ask(
  world: World,
  one: DemoCase,
  account: DemoAccount,
  persons: readonly string[],
  datum: Datum,
  { action = 'read', field = 'File.field', recordAs, hours = 10, purpose = 'PLAN_AND_DIRECTION' }: Ask = {},
): string {
  const { decision, context } = evaluate(
    {
      subject: subjectOf(world, account),
      action: { name: action },
      resource: {
        type: 'field',
        id: field,
        properties: { kind: 'release', ...datum, persons, recordAs: recordAs ?? null },
      },
      context: { time: timeOf(world, hours), purpose, facts: one.facts },
    },
    RULE_SET,
  );
  const { code, trace } = context.reason_admin;
  if (code === 'UNKNOWN') return `UNKNOWN ${JSON.stringify(trace)}`;
  if (decision !== (code === 'RELEASED')) throw new Error(`${code} with decision ${decision}`);
  return code;
}

/** Ids of the persons named by their letters, `ab`. */
export function personsOf(one: DemoCase, letters: string): readonly string[] {
  return [...letters].map((letter) => {
    const person = one.persons.find(({ key }) => key === letter);
    if (person === undefined) throw new Error(`${one.key} has no person ${letter}.`);
    return person.id;
  });
}

/** A datum by `organisation CATEGORY`. */
export function getDatum(name: string): Datum {
  const datum = DATA.find(({ controller, category }) => `${controller} ${category}` === name);
  if (datum === undefined) throw new Error(`No datum ${name}.`);
  return datum;
}

function professionalOf(world: World, account: DemoAccount): DemoProfessional {
  const found = world.professionals.find((one) => one.account === account);
  if (found === undefined) throw new Error(`No account ${account}.`);
  return found;
}

function subjectOf(world: World, account: DemoAccount) {
  const { actor, authorisations } = professionalOf(world, account);
  return { type: 'professional', id: actor, properties: authorisations[0] };
}

function timeOf(world: World, hours: number): string {
  return new Date(world.anchor.getTime() + hours * 3_600_000).toISOString();
}
