/** G14: seeing is not using, and recording hands the datum over: each needs the contributor's own approval (P 3, P 5, A slot; obligations 28, 49, 75, 77, 100). */
import type { Asked } from '../asked.js';
import { findOnwardUse } from '../find-onward-use.js';
import { isNotAfter } from '../instant.js';
import { type Outcome, pass, refuse } from '../outcome.js';
import { isDossierStep } from '../phases.js';
import type { Contribution, ReleaseField } from '../question.js';

export function judgeAction(asked: Asked, field: ReleaseField, contribution: Contribution): Outcome {
  switch (asked.action) {
    case 'read':
      return pass();
    case 'use': {
      const use = findOnwardUse(asked, field, field.persons);
      return use === undefined ? refuse('ONWARD_USE') : pass([use.id]);
    }
    case 'record':
      return mayRecord(asked, field, contribution) ? pass() : refuse('RECORD');
  }
}

function mayRecord({ subject, time, facts }: Asked, field: ReleaseField, { recordApproval }: Contribution): boolean {
  if (subject.capacity !== 'PROCESS_DIRECTOR' || !isDossierStep(facts.case.phase)) return false;
  if (field.classes.length > 0 && field.detail !== 'THAT') return false;
  if (recordApproval === null || recordApproval.field !== field.id) return false;
  return recordApproval.recordAs === field.recordAs && isNotAfter(recordApproval.givenAt, time);
}
