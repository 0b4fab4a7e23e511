/** The decisions of a record, one for each question, as they stand in its body. */
import type { DecisionLine } from '../../../gateway/audit/decision-log.js';

export interface Recorded {
  readonly caseId: string;
  readonly subject: unknown;
  readonly field: string;
  readonly controller: string;
  readonly persons: readonly string[];
  readonly origin: unknown;
  readonly recordedBy: unknown;
  readonly about: unknown;
  readonly decision: boolean;
  readonly answered: boolean;
  readonly code: string;
  readonly gate: string;
  readonly contribution: string | null;
  readonly records: readonly string[];
}

interface Group {
  readonly fields: readonly string[];
  readonly controller: string;
  readonly persons: readonly string[];
  readonly origin?: unknown;
  readonly recordedBy?: unknown;
  readonly about?: unknown;
  readonly decision: boolean;
  readonly answered?: true;
  readonly code: string;
  readonly gate: string;
  readonly contribution: string | null;
  readonly records: readonly string[];
}

interface OfCase {
  readonly case: string;
  readonly subject: unknown;
  readonly decisions: readonly Group[];
}

export function readRecord({ body }: DecisionLine): readonly Recorded[] {
  const cases = body['adl.core.response'] as readonly OfCase[];
  return cases.flatMap(({ case: caseId, subject, decisions }) =>
    decisions.flatMap(({ fields, answered, origin = null, recordedBy = null, about = null, ...same }) =>
      fields.map((field) => {
        const { controller, persons, decision, code, gate, contribution, records } = same;
        const outcome = { decision, answered: answered === true, code, gate, contribution, records };
        return { caseId, subject, field, controller, persons, origin, recordedBy, about, ...outcome };
      }),
    ),
  );
}

export interface RequestOfRecord {
  readonly actor: string;
  readonly action: string;
  readonly purpose: string;
  readonly cases: readonly string[];
}

export function requestIn({ body }: DecisionLine): RequestOfRecord {
  return body['adl.core.request'] as RequestOfRecord;
}

export function ruleSetIn({ body }: DecisionLine): unknown {
  return (body['adl.core.policies'] as { readonly rule_set: unknown }).rule_set;
}

/** What makes two questions the same. */
export function questionKey({ caseId, field, controller, persons, origin, recordedBy, about }: Recorded): string {
  return JSON.stringify([caseId, field, controller, persons, origin, recordedBy, about]);
}
