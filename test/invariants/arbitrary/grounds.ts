/** Grounds that hold in a scene: a basis, a lift of secrecy, a ground for each class, and the consents all of them need. */
import { partnerOf } from '../oracle/partners.js';
import { type DraftContribution, type DraftRelease, pick } from './draft.js';
import { ACTOR, type Grounds, isOneOf, type Scene } from './scene.js';
import { LAST_PHASES } from './seats.js';

export const REFERRALS = ['WMO', 'YOUTH_ACT', 'PARTICIPATION_ACT', 'DEBT_COUNSELLING'] as const;
export const DANGER = { danger: true, consentImpossible: true, publicTaskFails: true, consentFails: true } as const;
export const CONFLICT = { danger: true, alternativesConsidered: true, minimal: true } as const;

type Basis = DraftContribution['basis'];
type SecrecyLift = NonNullable<DraftContribution['secrecyLift']>;
type TaskOfLaw = Pick<Extract<Basis, { kind: 'PUBLIC_TASK' }>, 'taskHolder' | 'law' | 'serves'>;

const MUNICIPAL_LAWS: Readonly<Record<(typeof REFERRALS)[number], readonly string[]>> = {
  WMO: ['WMO_2_3_1', 'WMO_2_3_2', 'WMO_2_3_3', 'WMO_2_3_4', 'WMO_2_3_5'],
  YOUTH_ACT: ['JEUGDWET_2_3', 'JEUGDWET_2_4'],
  PARTICIPATION_ACT: ['PARTICIPATIEWET_7_1'],
  DEBT_COUNSELLING: ['WGS_3'],
};
const CARE_LAWS: Readonly<Record<string, readonly string[]>> = {
  MENTAL_HEALTH: ['WGBO', 'WVGGZ', 'WZD'],
  PUBLIC_HEALTH: ['WPG_PUBLIEKE_GEZONDHEID'],
  YOUTH_PROTECTION: ['JEUGDWET_7_4'],
};

/** Further processing, weighed for every phase it is known in. */
export function weighed(): Extract<Basis, { kind: 'FURTHER_PROCESSING' }>['answers'] {
  return {
    ownPowersInsufficient: true,
    contributesToGoals: true,
    compatible: true,
    obstacle: false,
    factors: { a: true, b: true, c: true, d: true, e: true },
    seriousProblems: true,
    selfDirectionTooLow: true,
    knowsHousehold: true,
  };
}

export function chooseGrounds(scene: Scene, field: DraftRelease): Grounds {
  const basis = chooseBasis(scene, field);
  const lift = chooseLift(scene, field);
  const special = field.classes.includes('SPECIAL') ? chooseSpecialGround(scene, basis) : null;
  const criminal = field.classes.includes('CRIMINAL') ? chooseCriminalGround(scene) : null;
  const covers = new Set<string>();
  if (basis.kind === 'CONSENT' || special === 'A9_2_A') covers.add('PROCESSING');
  if (criminal === 'UAVG_32' && basis.kind !== 'VITAL_INTEREST') covers.add('PROCESSING');
  if (lift?.kind === 'CONSENT') covers.add('SECRECY');
  if (needsCrossing(scene, field, basis, lift)) covers.add('CROSS_DOMAIN');
  return {
    basis,
    lift,
    classGround: {
      ...(special === null ? {} : { SPECIAL: special }),
      ...(criminal === null ? {} : { CRIMINAL: criminal }),
    },
    classLaw: special === 'A9_2_H' ? pick(careLaws(scene), scene.plan.task) : null,
    covers: [...covers],
  };
}

function chooseBasis(scene: Scene, field: DraftRelease): Basis {
  const { plan, isEarly } = scene;
  const tasks = tasksThatHold(scene, field);
  const kind = plan.basis ?? pick(likelyBases(scene, field, tasks.length > 0), plan.ground);
  const decisionReference = field.secrecy === 'POLICE' || plan.ground % 2 === 0 ? 'besluit-12' : null;
  switch (kind) {
    case 'FURTHER_PROCESSING':
      return { kind, decisionReference, answers: weighed() };
    case 'PUBLIC_TASK': {
      // What the field's own domain was referred for comes first: the director monitors it without consent (A 4).
      const own = tasks.filter(({ serves }) => serves === field.domain);
      const none = { taskHolder: 'MUNICIPALITY', law: 'WMO_2_3_1', serves: 'WMO' };
      const task = tasks.length === 0 ? none : pick(own.length > 0 && plan.ground % 4 < 3 ? own : tasks, plan.task);
      return { kind, ...task, decisionReference };
    }
    case 'VITAL_INTEREST':
      return { kind, answers: { ...DANGER } };
    case 'LEGITIMATE_INTEREST':
    case 'LEGAL_OBLIGATION':
    case 'CONTRACT':
      return { kind };
    default:
      return isEarly && plan.basis === null
        ? { kind: 'FURTHER_PROCESSING', decisionReference, answers: weighed() }
        : { kind: 'CONSENT' };
  }
}

function likelyBases({ plan, isEarly }: Scene, field: DraftRelease, hasTask: boolean): readonly string[] {
  if (isEarly) return ['FURTHER_PROCESSING'];
  return [
    ...(hasTask ? ['PUBLIC_TASK'] : []),
    ...(field.secrecy === 'POLICE' ? [] : ['CONSENT']),
    ...(isOneOf(LAST_PHASES, plan.phase) ? [] : ['VITAL_INTEREST']),
  ];
}

/** Every public task that holds between this controller and this reader. */
function tasksThatHold({ seat, item }: Scene, field: DraftRelease): readonly TaskOfLaw[] {
  const ofController = partnerOf(item.controller);
  if (field.secrecy === 'POLICE') return REFERRALS.map((serves) => ({ taskHolder: 'POLICE', law: 'WPG_20', serves }));
  const holders = [
    ofController,
    partnerOf(seat.organisation),
    seat.capacity === 'CASE_MANAGER' ? 'MUNICIPALITY' : null,
  ];
  return [...new Set(holders)].flatMap((taskHolder): TaskOfLaw[] => {
    switch (taskHolder) {
      case 'MUNICIPALITY':
        return REFERRALS.filter((serves) => isOwnReferral(seat, item.domain, serves)).flatMap((serves) =>
          MUNICIPAL_LAWS[serves].map((law) => ({ taskHolder, law, serves })),
        );
      case 'POLICE':
        return REFERRALS.map((serves) => ({ taskHolder, law: 'POLITIEWET_3', serves }));
      case 'YOUTH_PROTECTION':
        return [{ taskHolder, law: 'JEUGDWET_1_1', serves: 'YOUTH_ACT' }];
      case 'MENTAL_HEALTH':
        return REFERRALS.flatMap((serves) => ['WGBO', 'WVGGZ', 'WZD'].map((law) => ({ taskHolder, law, serves })));
      default:
        return [];
    }
  });
}

function isOwnReferral(seat: Scene['seat'], domain: string, serves: string): boolean {
  if (seat.capacity === 'PROCESS_DIRECTOR' || seat.capacity === 'CASE_MANAGER') return true;
  return serves === domain || serves === seat.domain;
}

function chooseLift({ plan, seat, isTeam }: Scene, { secrecy }: DraftRelease): SecrecyLift | null {
  if (!isOneOf(['MEDICAL', 'SOCIAL_WORK', 'YOUTH'], secrecy)) return null;
  const isOutsider = isOneOf(['POLICE', 'HOUSING'], partnerOf(seat.organisation) ?? '');
  const lifts: SecrecyLift[] = [{ kind: 'CONSENT' }, { kind: 'CONFLICT_OF_DUTIES', answers: { ...CONFLICT } }];
  if (secrecy === 'SOCIAL_WORK' && isTeam && !isOutsider) {
    lifts.push({ kind: 'DIRECTLY_INVOLVED', recipientActor: ACTOR, necessity: true });
  }
  return pick(lifts, plan.lift);
}

function chooseSpecialGround(scene: Scene, basis: Basis): string {
  const { plan, seat } = scene;
  if (plan.phase === 'SIGNAL' || plan.phase === 'ASSESSMENT') return 'A9_2_A';
  const isCare = isOneOf([...Object.keys(CARE_LAWS), 'SOCIAL_WORK'], partnerOf(seat.organisation) ?? '');
  const grounds = isCare && careLaws(scene).length > 0 ? ['A9_2_H', 'A9_2_H', 'A9_2_A'] : ['A9_2_A'];
  if (basis.kind === 'VITAL_INTEREST') grounds.push('A9_2_C');
  return pick(grounds, plan.lift);
}

function careLaws({ item }: Scene): readonly string[] {
  return CARE_LAWS[partnerOf(item.controller) ?? ''] ?? [];
}

function chooseCriminalGround({ plan, item }: Scene): string {
  return pick(item.controller === 'politie' ? ['WPG_20', 'UAVG_32'] : ['UAVG_32'], plan.lift);
}

/** From one domain to another, and neither an emergency nor one of the two introductions. */
function needsCrossing(scene: Scene, field: DraftRelease, basis: Basis, lift: SecrecyLift | null): boolean {
  const { plan, seat, settings, isTeam } = scene;
  if (!isTeam || seat.domain === field.domain) return false;
  const isEmergency = basis.kind === 'VITAL_INTEREST' || lift?.kind === 'CONFLICT_OF_DUTIES';
  if (isEmergency && !settings.strictCrossDomainConsent) return false;
  const isAddress = isOneOf(['NAME', 'CONTACT'], field.category) && field.classes.length === 0;
  const isIntroduction = isAddress && seat.capacity === 'CASE_MANAGER' && plan.action === 'read';
  if (isIntroduction && plan.phase === 'ASSIGNMENT') return false;
  const isMonitoring = basis.kind === 'PUBLIC_TASK' && basis.serves === field.domain;
  return !(isMonitoring && seat.capacity === 'PROCESS_DIRECTOR' && field.controller === 'gemeente-nijmegen');
}
