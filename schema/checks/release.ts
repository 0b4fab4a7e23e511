/** What a classification may say: its phases (A 1–8, P 5), how much it tells, and the law of its domain (P 2; Wpg). */
import { ENDS, type Phase } from '../../policy/vocabulary.js';
import { type FieldModel, objectFields, type SchemaModel } from '../model/model.js';
import { type ContractProblem, describeProblem } from '../problems.js';
import type { ReleaseRule } from '../rule.js';
import { DOMAIN_SECRECY, getSubgraph } from '../subgraphs.js';
import { locate, type Rules } from './check.js';

const CATEGORY = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;
const THAT_ONLY: readonly Phase[] = ['SIGNAL', 'ASSESSMENT'];
const THE_ENDS: readonly Phase[] = ENDS;

export function checkRelease(model: SchemaModel, rules: Rules): readonly ContractProblem[] {
  return objectFields(model).flatMap((field) => {
    const rule = rules.get(field.coordinate);
    if (rule?.kind === 'withhold' && rule.why.trim() === '') {
      return [describeProblem('EMPTY_REASON', locate(model, field), field.coordinate)];
    }
    if (rule?.kind !== 'release') return [];
    return [...checkWords(model, field, rule), ...checkLaw(model, field, rule)];
  });
}

function checkWords(model: SchemaModel, field: FieldModel, rule: ReleaseRule): readonly ContractProblem[] {
  const at = locate(model, field);
  const { coordinate } = field;
  const problems: ContractProblem[] = [];
  if (!CATEGORY.test(rule.category)) problems.push(describeProblem('CATEGORY', at, coordinate, rule.category));
  if (rule.phases.length === 0) problems.push(describeProblem('NO_PHASE', at, coordinate));
  const seen = new Set<Phase>();
  for (const phase of rule.phases) {
    if (seen.has(phase)) problems.push(describeProblem('PHASE_TWICE', at, coordinate, phase));
    else if (THE_ENDS.includes(phase)) problems.push(describeProblem('END_PHASE', at, coordinate, phase));
    else if (rule.detail === 'WHAT' && THAT_ONLY.includes(phase)) {
      problems.push(describeProblem('WHAT_TOO_EARLY', at, coordinate, phase));
    }
    seen.add(phase);
  }
  if (rule.detail === 'THAT' && !saysOnlyThat(model, field, rule)) {
    problems.push(describeProblem('THAT_IS_TEXT', at, coordinate, field.named));
  }
  return problems;
}

/** "A person's name in a signal, booleans and enumerations are THAT; free text is WHAT" (law G5). */
function saysOnlyThat(model: SchemaModel, field: FieldModel, rule: ReleaseRule): boolean {
  return field.named === 'Boolean' || model.enums.has(field.named) || rule.category === 'NAME';
}

function checkLaw(model: SchemaModel, field: FieldModel, rule: ReleaseRule): readonly ContractProblem[] {
  const at = locate(model, field);
  const { coordinate } = field;
  const problems: ContractProblem[] = [];
  const secrecy = DOMAIN_SECRECY[rule.domain];
  if (secrecy !== undefined && rule.secrecy !== secrecy) {
    problems.push(describeProblem('SECRECY_MISSING', at, coordinate, rule.domain, secrecy));
  }
  if (rule.route === 'EVICTION' && rule.domain !== 'HOUSING') {
    problems.push(describeProblem('ROUTE_ELSEWHERE', at, coordinate, rule.domain));
  }
  for (const owner of field.owners) {
    const { domains } = getSubgraph(owner);
    if (!domains.includes(rule.domain)) {
      problems.push(describeProblem('DOMAIN_ELSEWHERE', at, coordinate, rule.domain, owner, domains.join(', ')));
    }
    if (rule.secrecy === 'POLICE' && owner !== 'police') {
      problems.push(describeProblem('SECRECY_ELSEWHERE', at, coordinate, owner));
    }
  }
  return problems;
}
