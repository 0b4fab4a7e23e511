/** A field of a partner as the rule set classifies it, never as a client says (law.md §1.2; obligation 75). */
import { decide } from '../../../../policy/index.js';
import type { Action, CoreDatum, Organisation } from '../../../../policy/vocabulary.js';
import { type FieldRow, readFields } from '../../../../schema/rule-set/fields.js';
import { getSubgraph, type SubgraphName } from '../../../../schema/subgraphs.js';
import type { ActContext } from '../../../kit/work/index.js';

export type PartnerField = Extract<FieldRow, { kind: 'release' }>;

const FIELDS: readonly PartnerField[] = readFields().flatMap((row) => (row.kind === 'release' ? [row] : []));

export function findField(coordinate: string): PartnerField | undefined {
  return FIELDS.find((field) => field.coordinate === coordinate);
}

/** The fields of one category of a controller's own files. */
export function fieldsOf({ subgraph, domain, category }: Pick<PartnerField, 'subgraph' | 'domain' | 'category'>) {
  return FIELDS.filter(
    (field) => field.subgraph === subgraph && field.domain === domain && field.category === category,
  );
}

/** May it stand in the dossier at all? Of special and criminal data only that there are some (G14; obligation 100). */
export function isRecordable({ classes, detail }: PartnerField): boolean {
  return classes.length === 0 || detail === 'THAT';
}

export function isOfController(subgraph: SubgraphName, controller: string): boolean {
  return getSubgraph(subgraph).controllers.some((each) => each === controller);
}

export interface FieldAsked {
  readonly action: Action;
  readonly field: PartnerField;
  readonly controller: Organisation;
  readonly persons: readonly string[];
  readonly recordAs: CoreDatum | null;
}

/** What the law says of it, on the facts of the case. */
export function decideField({ subject, time, facts, ruleSet, act }: ActContext, asked: FieldAsked) {
  if (facts === null) throw new Error(`${act} is done in a case.`);
  const { action, field, controller, persons, recordAs } = asked;
  const { coordinate, subgraph: _subgraph, ...classified } = field;
  const resource = { ...classified, id: coordinate, controller, persons, recordAs };
  return decide({ subject, action, resource, time, purpose: 'PLAN_AND_DIRECTION', facts }, ruleSet);
}
