/** G14: seeing is not using, and recording hands the datum over: each needs the contributor's own approval (P 3, P 5, A slot; obligations 28, 49, 75, 77, 100). */
import type { Asked, Refusal } from '../asked.js';
import { findOnwardUse } from '../find-onward-use.js';
import { isNotAfter } from '../instant.js';
import type { Contribution, ReleaseField } from '../question.js';
import { isDossierStep } from '../steps.js';

export function judgeAction(asked: Asked, field: ReleaseField, contribution: Contribution): Refusal {
  switch (asked.action) {
    case 'read':
      return null;
    case 'use': {
      const use = findOnwardUse(asked, field, field.persons);
      if (use === undefined) return 'ONWARD_USE_APPROVED';
      asked.records.push(use.id);
      return null;
    }
    case 'record':
      return judgeRecord(asked, field, contribution);
  }
}

function judgeRecord({ subject, time, facts }: Asked, field: ReleaseField, { recordApproval }: Contribution): Refusal {
  if (subject.capacity !== 'PROCESS_DIRECTOR' || !isDossierStep(facts.case.phase)) return 'RECORD_BY_DIRECTOR';
  if (field.classes.length > 0 && field.detail !== 'THAT') return 'RECORD_OUTLINE_ONLY';
  if (recordApproval === null || recordApproval.field !== field.id) return 'RECORD_APPROVED';
  const isOfThis = recordApproval.recordAs === field.recordAs && isNotAfter(recordApproval.givenAt, time);
  return isOfThis ? null : 'RECORD_APPROVED';
}
