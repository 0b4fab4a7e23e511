/** The register of processing activities (AVG 30): every activity of every controller, made from the law and the classified fields. */
import { COLLEGE, ORGANISATIONS, type Organisation, type RuleSet } from '../../policy/index.js';
import type { Contract } from '../contract.js';
import { type Flow, listFlows } from '../matrix/flows.js';
import { type FieldRow, listFields } from '../rule-set/fields.js';
import { makeRuleSet } from '../rule-set/index.js';
import type { Activity } from './activity.js';
import { describeDossier } from './dossier.js';
import { describeDecisionLog, describeOwnRecords } from './records.js';
import { listSharing } from './sharing.js';

/** All that the generated documents are made of; made once, it serves them all. */
export interface Sources {
  readonly ruleSet: RuleSet;
  readonly fields: readonly FieldRow[];
  readonly flows: readonly Flow[];
}

export function readSources(contract: Contract): Sources {
  const fields = listFields(contract);
  const ruleSet = makeRuleSet({}, fields);
  return { ruleSet, fields, flows: listFlows(contract, ruleSet) };
}

export function listActivities(sources: Sources): readonly Activity[] {
  return ORGANISATIONS.flatMap((controller) => listActivitiesOf(controller, sources));
}

export function listActivitiesOf(controller: Organisation, { flows, fields, ruleSet }: Sources): readonly Activity[] {
  return [
    ...listSharing(controller, flows, ruleSet),
    ...(controller === COLLEGE
      ? (['CORE', 'ACCOUNTABILITY', 'HANDLE'] as const).map((section) => describeDossier(section, fields, ruleSet))
      : []),
    ...(controller === COLLEGE ? [describeDecisionLog()] : []),
    describeOwnRecords(controller),
  ];
}
