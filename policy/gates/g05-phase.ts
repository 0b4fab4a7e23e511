/** G5: only in the phases the field is for, and at first only that there is something, not what (P 5, A 1–8; obligations 24, 31, 47, 49). */
import type { Asked, Refusal } from '../asked.js';
import { judgeProcessDossier } from '../process-dossier.js';
import type { CaseFacts, ReleaseField } from '../question.js';

export function judgePhase(asked: Asked): Refusal {
  const { resource } = asked;
  switch (resource.kind) {
    case 'process':
      return judgeProcessDossier(asked, resource);
    case 'release':
      return judgeReleasePhase(asked, resource);
    case 'withhold':
      return 'FIELD_WITHHELD';
  }
}

function judgeReleasePhase({ facts, today }: Asked, field: ReleaseField): Refusal {
  const { phase, monitoring } = facts.case;
  if (!field.phases.includes(phase)) return 'PHASE_OF_FIELD';
  if ((phase === 'SIGNAL' || phase === 'ASSESSMENT') && field.detail !== 'THAT') return 'DETAIL_THAT';
  return phase === 'MONITORING' && !isMonitored(monitoring, today) ? 'MONITORING_RUNS' : null;
}

/** Monitoring has a reason and a last day (A 7). */
function isMonitored(monitoring: CaseFacts['monitoring'], today: number): boolean {
  return monitoring?.reasonGiven === true && monitoring.until >= today;
}
