/**
 * A child of 9, for whom her mother consents, and a boy of 14, who must say so himself too (X4). A school attendance
 * officer joins this case for four weeks (C 4.2; obligation 12).
 */
import { BY_CONSENT, LIFTED_BY_CONSENT, municipalTask, youthTask } from '../bases.js';
import { consent, PARENT, SELF } from '../consents.js';
import { noticesFor, sharing, takenUpNotices } from '../contributions.js';
import { Draft, type Household } from '../draft.js';
import { childProtection, school, youthAid } from '../items.js';
import { SEAT } from '../recipients.js';

export const h06: Household = (clock) => {
  const draft = new Draft('h06', clock);
  const a = draft.person('a', { name: 'Marit Bedenksel-Berkenbos', age: 36, tenantOf: ['portaal'] });
  const b = draft.person('b', { name: 'Vlinder Bedenksel-Berkenbos', age: 9 });
  const c = draft.person('c', { name: 'Storm Bedenksel-Berkenbos', age: 14 });
  const share = sharing(draft, 'APPROACH', -8);
  const lifted = { secrecyLift: LIFTED_BY_CONSENT } as const;

  const contributions = [
    share(school('SCHOOL_KNOWN'), [b], [SEAT.childProtection], youthTask()),
    share(school('SCHOOL_KNOWN'), [c], [SEAT.childProtection], youthTask()),
    share(school('SCHOOL_ATTENDANCE'), [b], [SEAT.childProtection], youthTask()),
    share(school('SCHOOL_ATTENDANCE'), [c], [SEAT.childProtection], youthTask()),
    share(youthAid('YOUTH_AID'), [b], [SEAT.childProtection], municipalTask('YOUTH_ACT')),
    share(childProtection('MEASURES'), [b], [SEAT.school], BY_CONSENT, lifted),
    share(childProtection('MEASURES'), [c], [SEAT.school], BY_CONSENT, lifted),
  ];
  const schoolItems = [school('SCHOOL_KNOWN'), school('SCHOOL_ATTENDANCE'), youthAid('YOUTH_AID')];
  const secrecy = {
    covers: ['PROCESSING', 'CROSS_DOMAIN', 'SECRECY'],
    confirmedBy: ['jeugdbescherming-gelderland'],
    givenBy: [PARENT],
  } as const;

  return draft.finish({
    ward: 'dukenburg',
    address: 'Fictieve Bevertje 44',
    scenario: 'A child of 9 and one of 14: for the older one the mother alone is not enough.',
    phase: 'APPROACH',
    since: -12,
    persons: [a, b, c],
    team: [
      draft.member('youth-case-manager', -16),
      draft.member('youth-protection-member', -16),
      draft.member('ad-hoc-school', -10, 14),
    ],
    caseManager: 'youth-case-manager',
    needs: ['YOUTH_ACT'],
    referrals: ['YOUTH_ACT'],
    contributions,
    consents: [
      consent(draft, 'school', b, -10, schoolItems, [SEAT.childProtection], { givenBy: [PARENT] }),
      consent(draft, 'school', c, -10, schoolItems, [SEAT.childProtection], { givenBy: [SELF, PARENT] }),
      consent(draft, 'measures', b, -10, [childProtection('MEASURES')], [SEAT.school], secrecy),
      consent(draft, 'measures', c, -10, [childProtection('MEASURES')], [SEAT.school], secrecy),
    ],
    notices: [
      ...noticesFor(draft, contributions, -10),
      ...takenUpNotices(draft, [a, b, c], 'jeugdbescherming-gelderland', -11),
    ],
  });
};
