/** Every row of the demo world, of all eight stores, by GraphQL type, and where each canary (`MARK-…`) sits. */
import { caseworkRows } from '../../subgraphs/casework/demo.js';
import { demo as housingRows } from '../../subgraphs/housing/demo.js';
import type { World } from '../../subgraphs/kit/demo/index.js';
import { demo as mentalHealthRows } from '../../subgraphs/mental-health/demo.js';
import { demo as municipalityRows } from '../../subgraphs/municipality/demo.js';
import { demo as policeRows } from '../../subgraphs/police/demo.js';
import { demo as publicHealthRows } from '../../subgraphs/public-health/demo.js';
import { demo as socialWorkRows } from '../../subgraphs/social-work/demo.js';
import { demo as youthProtectionRows } from '../../subgraphs/youth-protection/demo.js';

/** A row as its store holds it. Its columns are read by name, as a resolver would. */
export type Row = Readonly<Record<string, unknown>> & { readonly id: string; readonly caseId: string };

/** Where a canary sits: the one field of the one row that holds it. */
export interface Perch {
  readonly type: string;
  readonly field: string;
  readonly row: Row;
}

export interface DemoRows {
  /** Rows of a type in one case, in the order of the store. */
  of(type: string, caseId: string): readonly Row[];
  readonly perches: ReadonlyMap<string, Perch>;
}

export const CANARY = /MARK-[A-Za-z0-9-]+/g;

/** Classes that are called otherwise in the schema. */
const TYPE_NAMES: Readonly<Record<string, string>> = {
  CaseHandle: 'Case',
  Consent: 'ConsentRecord',
  Limit: 'LimitRecord',
  Notice: 'NoticeRecord',
};

const STORES = [
  caseworkRows,
  municipalityRows,
  housingRows,
  policeRows,
  youthProtectionRows,
  mentalHealthRows,
  socialWorkRows,
  publicHealthRows,
];

export function readDemoRows(world: World): DemoRows {
  const rows = new Map<string, Row[]>();
  const perches = new Map<string, Perch>();
  for (const row of STORES.flatMap((store) => store(world)) as Row[]) {
    const type = TYPE_NAMES[row.constructor.name] ?? row.constructor.name;
    const key = `${type} ${row.caseId ?? row.id}`;
    rows.set(key, [...(rows.get(key) ?? []), row]);
    for (const [field, value] of Object.entries(row)) {
      if (typeof value !== 'string') continue;
      for (const [canary] of value.matchAll(CANARY)) {
        if (perches.has(canary)) throw new Error(`${canary} sits in two rows.`);
        perches.set(canary, { type, field, row });
      }
    }
  }
  addSeats(rows, world);
  addPersonFacts(rows, world);
  for (const list of rows.values()) list.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { of: (type, caseId) => rows.get(`${type} ${caseId}`) ?? [], perches };
}

/** The handle as its store holds it, by what the world says of the case first. */
export function caseRow(rows: DemoRows, { id, facts }: World['cases'][number]): Row {
  return { ...rows.of('Case', id)[0], ...facts.case, caseId: id };
}

/** A seat is a team entry as the director sees it, with whether it is the case manager's. */
function addSeats(rows: Map<string, Row[]>, { cases }: World): void {
  for (const { id, facts } of cases) {
    const entries = rows.get(`TeamEntry ${id}`) ?? [];
    const seats = entries.map((entry): Row => {
      const { actor: professional } = entry;
      const isCaseManager = professional === facts.case.caseManager;
      return { ...entry, professional, isCaseManager, personIds: [], recordedBy: null, about: null };
    });
    rows.set(`TeamSeat ${id}`, seats);
  }
}

/** What the college keeps of a person to judge who must consent, as it is accounted for. */
function addPersonFacts(rows: Map<string, Row[]>, { cases }: World): void {
  for (const { id } of cases) {
    const facts = (rows.get(`Person ${id}`) ?? []).map((person): Row => {
      const { birthDate = null, represented = false } = person;
      const said = { isAgeKnown: birthDate !== null, isRepresented: represented };
      return { ...person, ...said, personIds: [person.id], recordedBy: null, about: null };
    });
    rows.set(`PersonFacts ${id}`, facts);
  }
}
