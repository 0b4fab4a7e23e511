/** The shape of a check: it reads the model and the rules, and answers the mistakes it finds. */
import type { FieldModel, SchemaModel } from '../model/model.js';
import type { ContractProblem } from '../problems.js';
import type { FieldRule } from '../rule.js';

export type Rules = ReadonlyMap<string, FieldRule>;
export type Check = (model: SchemaModel, rules: Rules) => readonly ContractProblem[];

/** Where a mistake of this field is reported: its coordinate, in the subgraph that serves it. */
export function locate(model: SchemaModel, field: FieldModel): { coordinate: string; subgraph: string | null } {
  return { coordinate: field.coordinate, subgraph: model.subgraph ?? field.owners[0] ?? null };
}

/** May the field be withheld from someone who may read the object around it? All but handles and edges. */
export function isClassified(rule: FieldRule | undefined): boolean {
  return rule !== undefined && rule.kind !== 'edge' && !isHandle(rule);
}

export function isHandle(rule: FieldRule | undefined): boolean {
  return rule?.kind === 'process' && rule.section === 'HANDLE';
}
