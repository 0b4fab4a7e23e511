/** What a classification may say by itself, wherever it is read: its phases (A 1–8, P 5) and the law of its domain (P 2; Wpg). */
import { ENDS, type Phase } from '../../policy/vocabulary.js';
import { type ContractProblem, describeProblem } from '../problems.js';
import type { ReleaseRule, WithholdRule } from '../rule.js';
import { DOMAIN_SECRECY, getSubgraph, type SubgraphName } from '../subgraphs.js';

type Place = Parameters<typeof describeProblem>[1];

const CATEGORY = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;
const THAT_ONLY: readonly Phase[] = ['SIGNAL', 'ASSESSMENT'];
const THE_ENDS: readonly Phase[] = ENDS;

/** The mistakes of one rule, served by these subgraphs, reported at this place. */
export function checkClassification(
  rule: ReleaseRule | WithholdRule,
  owners: readonly SubgraphName[],
  at: Place,
): readonly ContractProblem[] {
  if (rule.kind === 'release') return [...checkWords(rule, at), ...checkLaw(rule, owners, at)];
  return rule.why.trim() === '' ? [describeProblem('EMPTY_REASON', at, rule.coordinate)] : [];
}

function checkWords(rule: ReleaseRule, at: Place): readonly ContractProblem[] {
  const { coordinate } = rule;
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
  return problems;
}

function checkLaw(rule: ReleaseRule, owners: readonly SubgraphName[], at: Place): readonly ContractProblem[] {
  const { coordinate } = rule;
  const problems: ContractProblem[] = [];
  const secrecy = DOMAIN_SECRECY[rule.domain];
  if (secrecy !== undefined && rule.secrecy !== secrecy) {
    problems.push(describeProblem('SECRECY_MISSING', at, coordinate, rule.domain, secrecy));
  }
  if (rule.route === 'EVICTION' && rule.domain !== 'HOUSING') {
    problems.push(describeProblem('ROUTE_ELSEWHERE', at, coordinate, rule.domain));
  }
  for (const owner of owners) {
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
