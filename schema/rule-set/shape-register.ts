/** The shape of the register and of what each capacity may do (C aanhef; C 4.2; R Toegang; obligations 1–11, 105). */
import { z } from 'zod';
import {
  CAPACITIES,
  type Capacity,
  CORE_DATA,
  DOMAINS,
  type Domain,
  findPartner,
  KINDS,
  type Kind,
  ORGANISATIONS,
  PARTNERS,
  type Partner,
} from '../../policy/index.js';
import {
  articleOf,
  judged,
  record,
  refuseTwice,
  type Say,
  type ShapeContext,
  table,
  word,
  words,
} from './shape-parts.js';

/** Whose domains they are (C aanhef): nobody acts in another's. */
// biome-ignore format: a table
const DOMAINS_OF = {
  MUNICIPALITY:     ['WMO', 'YOUTH_ACT', 'PARTICIPATION_ACT', 'DEBT_COUNSELLING', 'COMPULSORY_EDUCATION', 'CASE_DIRECTION'],
  HOUSING:          ['HOUSING'],
  POLICE:           ['POLICE'],
  YOUTH_PROTECTION: ['CHILD_PROTECTION', 'YOUTH_ACT'],
  MENTAL_HEALTH:    ['MENTAL_HEALTH_CARE'],
  SOCIAL_WORK:      ['SOCIAL_WORK'],
  PUBLIC_HEALTH:    ['PUBLIC_HEALTH'],
} as const satisfies Readonly<Record<Partner, readonly Domain[]>>;

const CARE = ['TEAM_MEMBER', 'CASE_MANAGER'] as const;
/** Who leads, keeps the work system or the rules: the college's, without files of their own (C 4.2; R Toegang). */
const DIRECTION = [
  'PROCESS_DIRECTOR',
  'MANAGEMENT_ASSISTANT',
  'RESEARCHER',
  'COMPLIANCE_OFFICER',
  'AUTHORISATION_OFFICER',
] as const satisfies readonly Capacity[];

/** The capacities a partner may have at the most: a case manager comes from four of them only (C 4.2; obligation 11). */
// biome-ignore format: a table
const CAPACITIES_OF = {
  MUNICIPALITY:     ['TEAM_MEMBER', 'AD_HOC', ...DIRECTION],
  HOUSING:          ['TEAM_MEMBER'],
  POLICE:           ['TEAM_MEMBER'],
  YOUTH_PROTECTION: CARE,
  MENTAL_HEALTH:    CARE,
  SOCIAL_WORK:      CARE,
  PUBLIC_HEALTH:    CARE,
} as const satisfies Readonly<Record<Partner, readonly Capacity[]>>;

/** The kinds a capacity may have open at the most (R Toegang; obligations 6, 10, 105). */
// biome-ignore format: a table
const KINDS_OF = {
  TEAM_MEMBER:           ['release', 'process'],
  CASE_MANAGER:          ['release', 'process'],
  PROCESS_DIRECTOR:      ['release', 'process'],
  AD_HOC:                ['release', 'process'],
  MANAGEMENT_ASSISTANT:  ['process'],
  RESEARCHER:            [],
  COMPLIANCE_OFFICER:    [],
  AUTHORISATION_OFFICER: [],
} as const satisfies Readonly<Record<Capacity, readonly Kind[]>>;

export function registerShape(context: ShapeContext) {
  const seat = seatShape(context);
  return table(ORGANISATIONS, (organisation) => {
    const engine = findPartner(organisation);
    const partner = judged(word(PARTNERS), (given, say) => {
      if (engine !== null && given !== engine) say('REGISTER_PARTNER', [organisation, given, engine]);
    });
    const judge = (row: Seat, say: Say): void => (engine === null ? undefined : judgeSeat(row, engine, say));
    return record({ partner, seats: z.array(judged(seat, judge)) });
  });
}

export function otherBodyShape(context: ShapeContext) {
  const seat = seatShape(context);
  const seatsOf = (only: Capacity) =>
    z.array(
      judged(seat, ({ capacities }, say) => {
        capacities.forEach((capacity, at) => {
          if (capacity !== only) say('SEAT_OTHER_BODY', [capacity, only], ['capacities', at]);
        });
      }),
    );
  return record({ seats: seatsOf('AD_HOC'), caseManagerSeats: seatsOf('CASE_MANAGER') });
}

export const earlyDomainsShape = judged(words(DOMAINS), (domains, say) => {
  domains.forEach((domain, at) => {
    refuseOther(domain, DOMAINS_OF.MUNICIPALITY, 'SEAT_DOMAIN', 'MUNICIPALITY', [at], say);
  });
});

export function openKindsShape() {
  return table(CAPACITIES, (capacity) => {
    const open: readonly Kind[] = KINDS_OF[capacity];
    const known = open.length === 0 ? 'nothing' : `nothing but ${open.join(' and ')}`;
    const kind = judged(word(KINDS), (given, say) => {
      if (!open.includes(given)) say('KIND_CLOSED', [given, capacity, known]);
    });
    return judged(z.array(kind), refuseTwice);
  });
}

export function coreWritersShape() {
  const row = record({ data: words(CORE_DATA), ownActionsOnly: z.boolean() });
  return table(CAPACITIES, (capacity) => {
    const open: readonly Kind[] = KINDS_OF[capacity];
    return judged(row, ({ data }, say) => {
      if (data.length > 0 && !open.includes('process')) say('WRITER', [capacity], ['data']);
    });
  });
}

interface Seat {
  readonly domains: readonly Domain[];
  readonly capacities: readonly Capacity[];
  readonly article: string;
}

function seatShape(context: ShapeContext): z.ZodType<Seat> {
  return record({ domains: words(DOMAINS), capacities: words(CAPACITIES), article: articleOf(context) });
}

function judgeSeat({ domains, capacities }: Seat, partner: Partner, say: Say): void {
  domains.forEach((domain, at) => {
    refuseOther(domain, DOMAINS_OF[partner], 'SEAT_DOMAIN', partner, ['domains', at], say);
  });
  capacities.forEach((capacity, at) => {
    const path = ['capacities', at];
    refuseOther(capacity, CAPACITIES_OF[partner], 'SEAT_CAPACITY', partner, path, say);
    const directs = DIRECTION.some((one) => one === capacity);
    const stray = domains.find((domain) => (domain === 'CASE_DIRECTION') !== directs);
    if (stray !== undefined) say('SEAT_DIRECTION', [capacity, stray], path);
  });
}

function refuseOther<Word extends string>(
  given: Word,
  known: readonly Word[],
  code: 'SEAT_DOMAIN' | 'SEAT_CAPACITY',
  partner: Partner,
  path: readonly PropertyKey[],
  say: Say,
): void {
  if (!known.includes(given)) say(code, [given, partner, known.join(', ')], path);
}
