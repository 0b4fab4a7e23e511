/** Who must give a consent by the person's age and representation, asked before it is recorded (A 4; P 2; X4). */
import type { Day } from '../instant.js';
import type { Consent, Person } from '../question.js';
import type { RuleSet } from '../rule-set.js';
import { isGivenByAll, listGivers } from '../valid-consent.js';
import type { GiverRole } from '../vocabulary.js';

/** Of whom consent is to be asked on this day. */
export function giversOf(person: Person, day: Day, { document }: RuleSet): readonly GiverRole[] {
  return listGivers(document.terms, person, day);
}

/** Did all give it who must, for every controller it names? A representative who speaks for one of them does not count. */
export function isGivenByAllWhoMust(
  consent: Pick<Consent, 'givenBy' | 'recipients' | 'items'>,
  person: Person,
  day: Day,
  { document }: RuleSet,
): boolean {
  const controllers = consent.items.map(({ controller }) => controller);
  return (
    controllers.length > 0 &&
    controllers.every((controller) => isGivenByAll(document.terms, consent, person, day, controller))
  );
}
