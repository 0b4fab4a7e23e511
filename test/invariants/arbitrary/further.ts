/** What else lies in the case: further contributions of the same controller, and records that concern something else. */
import { at } from './clock.js';
import { copyOf, type DraftContribution, type DraftFacts, pick } from './draft.js';
import { DANGER, weighed } from './grounds.js';
import { SINCE } from './records.js';
import type { Scene } from './scene.js';

type Variant = (copy: DraftContribution, scene: Scene) => void;

/** Ways in which another contribution about the same differs from the one that holds. */
const VARIANTS: readonly Variant[] = [
  (copy) => {
    copy.basis = { kind: 'LEGITIMATE_INTEREST' };
  },
  (copy, { clock, plan }) => {
    copy.basis = { kind: 'VITAL_INTEREST', answers: { ...DANGER } };
    copy.from = at(clock, -1);
    copy.until = at(clock, 2);
    copy.recordApproval = plan.lift % 2 === 0 ? copy.recordApproval : null;
  },
  (copy) => {
    copy.basis = { kind: 'CONSENT' };
  },
  (copy) => {
    copy.recipients = [{ organisation: 'mooiland', domain: 'HOUSING' }];
  },
  (copy, { clock }) => {
    copy.from = at(clock, SINCE, -1);
  },
  (copy) => {
    copy.basis = { kind: 'FURTHER_PROCESSING', decisionReference: 'besluit-3', answers: weighed() };
  },
  (copy) => {
    copy.basis = {
      kind: 'PUBLIC_TASK',
      taskHolder: 'MUNICIPALITY',
      law: 'WMO_2_3_1',
      serves: 'WMO',
      decisionReference: null,
    };
  },
  (copy) => {
    copy.secrecyLift = null;
    copy.classGround = {};
  },
  (copy, { clock }) => {
    copy.until = at(clock, 0);
  },
  () => {},
  (copy, { plan }) => {
    copy.basis = { kind: pick(['LEGAL_OBLIGATION', 'CONTRACT'] as const, plan.task) };
  },
];

/** Tried before the one that holds, or after it. */
export function addFurther(facts: DraftFacts, scene: Scene, main: DraftContribution): void {
  scene.plan.further.forEach((dice, index) => {
    const copy = copyOf(main);
    copy.id = `${dice % 2 === 0 ? 'k1' : 'k9'}-${index}`;
    pick(VARIANTS, Math.floor(dice / 2))(copy, scene);
    facts.contributions.push(copy);
  });
}

/** Records about other persons, other items and other readers, which must change nothing. */
export function addBystanders(facts: DraftFacts, { plan, clock }: Scene): void {
  plan.bystanders.forEach((dice, index) => {
    const id = `z${index}`;
    const elsewhere = { organisation: 'woongenoot', domain: 'HOUSING' };
    const [contribution] = facts.contributions;
    const [consent] = facts.consents;
    switch (dice % 6) {
      case 0:
        facts.persons.push({ id, birthDate: null, represented: true });
        break;
      case 1:
        facts.case.team.push({ id, actor: 'p-99', ...elsewhere, from: at(clock, -30), until: null, acceptedAt: null });
        break;
      case 2:
        if (contribution !== undefined) facts.contributions.push({ ...copyOf(contribution), id, category: 'ELSE' });
        break;
      case 3:
        if (consent !== undefined) facts.consents.push({ ...copyOf(consent), id, person: 'c1-z' });
        break;
      case 4:
        facts.notices.push(...facts.notices.slice(0, 1).map((notice) => ({ ...notice, id, controller: 'woongenoot' })));
        break;
      default:
        facts.onwardUse.push(
          ...facts.onwardUse.slice(0, 1).map((use) => ({ ...copyOf(use), id, recipient: elsewhere })),
        );
    }
  });
}
