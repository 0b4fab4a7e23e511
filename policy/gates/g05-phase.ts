/** G5: only in the phases the field is for, and at first only that there is something, not what (P 5, A 1–8; obligations 24, 31, 47, 49). */
import type { Asked } from '../asked.js';
import { type Outcome, pass, refuse } from '../outcome.js';
import { judgeProcessDossier } from '../process-dossier.js';
import type { CaseFacts, ReleaseField } from '../question.js';

export function judgePhase(asked: Asked): Outcome {
  const { resource } = asked;
  switch (resource.kind) {
    case 'process':
      return judgeProcessDossier(asked, resource);
    case 'release':
      return judgeReleasePhase(asked, resource);
    case 'withhold':
      return refuse('WITHHELD');
  }
}

function judgeReleasePhase({ facts, today }: Asked, field: ReleaseField): Outcome {
  const { phase, monitoring } = facts.case;
  if (!field.phases.includes(phase)) return refuse('PHASE');
  if ((phase === 'SIGNAL' || phase === 'ASSESSMENT') && field.detail !== 'THAT') return refuse('DETAIL');
  if (phase === 'MONITORING' && !isMonitored(monitoring, today)) return refuse('PHASE');
  return pass();
}

/** Monitoring has a reason and a last day (A 7). */
function isMonitored(monitoring: CaseFacts['monitoring'], today: number): boolean {
  return monitoring?.reasonGiven === true && monitoring.until >= today;
}
