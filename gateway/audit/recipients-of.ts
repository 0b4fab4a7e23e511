/**
 * To whom data of one person went (AVG 15 (1)(c); P 5 r663, R Rechten r779–789; obligations 88, 92): read from the decision
 * records, for the access report that the college puts together (obligation 89). It names what concerns this person and
 * nothing else: no other person a datum is also about, no record it rested on (a consent may be another's), no
 * professional but his organisation (obligation 16), and none of what was withheld or asked in vain.
 *
 * A datum that its own controller's professional read in its own domain went to nobody (P 3; gate OWN_DATA).
 */
import { z } from 'zod';
import type { DecisionLine } from './decision-log.js';

/** One field that went to one organisation in one operation. */
export interface Disclosure {
  /** Milliseconds since the epoch. */
  readonly time: number;
  readonly recipient: { readonly organisation: string; readonly domain: string };
  /** Who answered for it. */
  readonly controller: string;
  /** Whom the college had it from, of a datum in the process dossier; null where it had it from the person or the team (AVG 15 (1)(g)). */
  readonly origin: string | null;
  /** The coordinate in the contract, which names its category and domain. */
  readonly field: string;
  readonly purpose: string;
  /** The article it was released by, and the contribution that names its basis; null for the process dossier. */
  readonly article: string;
  readonly contribution: string | null;
  readonly ruleSet: string;
}

const taken = z.object({
  fields: z.array(z.string()),
  controller: z.string(),
  origin: z.object({ controller: z.string() }).optional(),
  persons: z.array(z.string()),
  decision: z.boolean(),
  answered: z.literal(true).optional(),
  gate: z.string(),
  article: z.string(),
  contribution: z.string().nullable(),
});

const body = z.object({
  'adl.core.request': z.object({ purpose: z.string() }),
  'adl.core.policies': z.object({ rule_set: z.string() }),
  'adl.core.response': z.array(
    z.object({
      subject: z.object({ properties: z.object({ organisation: z.string(), domain: z.string() }) }),
      decisions: z.array(taken),
    }),
  ),
});

/**
 * Takes the decision records in any order; gives the disclosures of data about `person`, oldest first. Errors: when a
 * record cannot be read, since a report that leaves something out in silence is a false one.
 */
export function recipientsOf(person: string, lines: Iterable<DecisionLine>): readonly Disclosure[] {
  const found: (readonly [string, Disclosure])[] = [];
  for (const line of lines) {
    // Of an operation that failed nothing was answered.
    if (line.status !== 'Error') found.push(...disclosuresIn(line, person));
  }
  return found
    .sort(([a, one], [b, other]) => one.time - other.time || compare(a, b))
    .map(([, disclosure]) => disclosure);
}

/** Once each, however many rows were about it: how many others a datum is about is not this person's to know. */
function disclosuresIn(line: DecisionLine, person: string): Iterable<readonly [string, Disclosure]> {
  const read = body.safeParse(line.body);
  if (!read.success) throw new Error(`the decision record of trace ${line.trace_id} cannot be read`);
  const {
    'adl.core.request': { purpose },
    'adl.core.policies': { rule_set: ruleSet },
    'adl.core.response': cases,
  } = read.data;
  const found = new Map<string, Disclosure>();
  for (const { subject, decisions: decided } of cases) {
    const { organisation, domain } = subject.properties;
    const recipient = { organisation, domain };
    for (const { fields, controller, origin, article, contribution } of decided.filter((each) => tells(each, person))) {
      for (const field of fields) {
        const datum = { controller, origin: origin?.controller ?? null, field };
        const disclosure = { time: line.timestamp, recipient, ...datum, purpose, article, contribution, ruleSet };
        found.set(JSON.stringify(disclosure), disclosure);
      }
    }
  }
  return found;
}

function tells({ persons, decision, answered, gate }: z.infer<typeof taken>, person: string): boolean {
  return decision && answered === true && gate !== 'OWN_DATA' && persons.includes(person);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
