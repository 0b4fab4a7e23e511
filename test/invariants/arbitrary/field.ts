/** The field asked for: a release field of a partner, or one of the process dossier. */
import { partnerOf } from '../oracle/partners.js';
import { type DraftProcess, type DraftRelease, pick } from './draft.js';
import { ACTOR, isOneOf, type Scene } from './scene.js';
import { CORE_DATA, EARLY_PHASES, LAST_PHASES, MIDDLE_PHASES } from './seats.js';

const SECRECY: Readonly<Record<string, string>> = {
  POLICE: 'POLICE',
  MENTAL_HEALTH: 'MEDICAL',
  PUBLIC_HEALTH: 'MEDICAL',
  SOCIAL_WORK: 'SOCIAL_WORK',
  YOUTH_PROTECTION: 'YOUTH',
};

export function buildReleaseField(scene: Scene): DraftRelease {
  const { plan, item, persons } = scene;
  const mustBeThat = plan.phase === 'SIGNAL' || plan.phase === 'ASSESSMENT';
  const classes = chooseClasses(scene);
  const isRecordOfClass = plan.action === 'record' && classes.length > 0;
  return {
    kind: 'release',
    ...item,
    detail: mustBeThat || isRecordOfClass || plan.detail < 40 ? 'THAT' : 'WHAT',
    phases: plan.detail % 3 === 0 ? [plan.phase] : [...EARLY_PHASES, ...MIDDLE_PHASES, ...LAST_PHASES],
    classes,
    secrecy: chooseSecrecy(scene),
    route: plan.route < 12 ? 'EVICTION' : null,
    persons: [...persons],
    recordAs: plan.action === 'record' || plan.route >= 90 ? pick(CORE_DATA, plan.holding) : null,
  };
}

function chooseSecrecy({ plan, item }: Scene): string {
  const natural = SECRECY[partnerOf(item.controller) ?? ''];
  const isSecret = plan.isSecret ?? plan.secrecy < 50;
  if (!isSecret) return 'NONE';
  if (natural !== undefined) return natural;
  // A municipality, too, employs social workers and youth workers.
  return plan.isSecret === true || plan.secrecy < 12 ? pick(['SOCIAL_WORK', 'YOUTH', 'MEDICAL'], plan.secrecy) : 'NONE';
}

function chooseClasses({ plan, item }: Scene): string[] {
  if (plan.classes < 55) return [];
  if (plan.classes < 60) return ['SPECIAL', 'CRIMINAL'];
  if (item.controller === 'politie' || plan.classes < 68) return ['CRIMINAL'];
  return ['SPECIAL'];
}

export function buildProcessField(scene: Scene): DraftProcess {
  const { plan, item, persons, seat } = scene;
  const section = plan.section < 15 ? 'HANDLE' : plan.section < 40 ? 'ACCOUNTABILITY' : 'CORE';
  const secrecy = chooseSecrecy(scene);
  const classes = chooseClasses(scene);
  const hasOrigin = section === 'CORE' && (plan.action === 'record' ? plan.detail < 10 : plan.detail < 60);
  const isOwn = plan.route < 80;
  const { organisation, domain } = seat;
  return {
    kind: 'process',
    section,
    persons: section === 'HANDLE' ? [] : [...persons],
    origin: hasOrigin
      ? { ...item, basis: pick(['PUBLIC_TASK', 'CONSENT', 'VITAL_INTEREST'], plan.task), secrecy, classes }
      : null,
    owner: isOwn ? organisation : plan.route < 90 ? null : 'talis',
    recordedBy: plan.route % 2 === 0 ? ACTOR : null,
    about:
      section === 'ACCOUNTABILITY' && plan.detail < 70
        ? {
            controller: plan.action === 'record' && isOwn ? ownOrHeld(scene) : item.controller,
            domain: item.domain,
            secrecy,
            classes,
            recipients: plan.route % 3 === 0 ? [] : [{ organisation, domain }],
          }
        : null,
    recordAs: plan.action === 'record' ? chooseCoreDatum(scene) : null,
  };
}

/** Who records what is about his own organisation's data. */
function ownOrHeld({ seat, item }: Scene): string {
  return partnerOf(seat.organisation) === null ? item.controller : seat.organisation;
}

function chooseCoreDatum({ plan, seat }: Scene): string {
  if (isOneOf(['PROCESS_DIRECTOR', 'MANAGEMENT_ASSISTANT'], seat.capacity)) return pick(CORE_DATA, plan.holding);
  return pick(seat.capacity === 'CASE_MANAGER' ? ['PLAN', 'PROGRESS', 'ACTION'] : ['PROGRESS', 'ACTION'], plan.holding);
}
