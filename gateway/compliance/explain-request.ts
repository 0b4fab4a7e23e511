/** The question of `explain` as an AuthZEN request, with what the contract says of the field filled in. */
import type { Contract, FieldRule } from '../../schema/contract.js';
import { RegietafelError } from '../errors/index.js';
import { resourceOf } from '../release/question.js';
import { buildSubgraphTable } from '../release/subgraph-table.js';

/** As GraphQL has read it: `ExplainRequest` of the schema. */
export interface ExplainRequest {
  readonly actor: { readonly id: string } & Readonly<Record<string, unknown>>;
  readonly action: string;
  readonly field: string;
  readonly controller?: string | null;
  readonly persons: readonly string[];
  readonly time: string;
  readonly purpose: string;
  readonly facts: unknown;
  readonly recordAs?: string | null;
  readonly origin?: unknown;
  readonly owner?: string | null;
  readonly recordedBy?: string | null;
  readonly about?: unknown;
}

/** Errors: FIELD_UNKNOWN where the contract classifies no such field, CONTROLLER_UNKNOWN where it is not that one's. */
export function describeQuestion(asked: ExplainRequest, contract: Contract) {
  const { actor, action, field, persons, time, purpose, facts, origin, owner, recordedBy, about, recordAs } = asked;
  const { id, screenedUntil = null, secrecyDeclaredOn = null, ...properties } = actor;
  const rule = contract.rules.get(field);
  if (rule === undefined || rule.kind === 'edge') throw new RegietafelError('FIELD_UNKNOWN');
  const controller = chooseController(rule, asked, contract);
  const question = {
    rule,
    persons,
    controller,
    origin: origin ?? null,
    recordedBy: recordedBy ?? null,
    about: about ?? null,
  };
  return {
    subject: { type: 'professional', id, properties: { ...properties, screenedUntil, secrecyDeclaredOn } },
    action: { name: action },
    resource: resourceOf(question, { owner: owner ?? null, recordAs: recordAs ?? null }),
    context: { time, purpose, facts },
  };
}

function chooseController(rule: FieldRule, { controller }: ExplainRequest, contract: Contract): string {
  // The process dossier is the college's; its fields are asked without a controller.
  if (rule.kind === 'process') return '';
  const hosts = buildSubgraphTable(contract).controllersOf(rule.coordinate);
  const chosen = controller ?? (hosts.length === 1 ? hosts[0] : undefined);
  if (chosen === undefined || !hosts.includes(chosen)) throw new RegietafelError('CONTROLLER_UNKNOWN');
  return chosen;
}
