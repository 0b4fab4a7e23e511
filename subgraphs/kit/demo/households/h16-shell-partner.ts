/** The GGD, a shell partner (schilpartner), called in because this case needs it (C 4.2; obligation 3). */
import { BY_CONSENT, careTask, LIFTED_BY_CONSENT } from '../bases.js';
import { consent } from '../consents.js';
import { noticesFor, sharing, takenUpNotices } from '../contributions.js';
import { Draft, type Household } from '../draft.js';
import { mentalHealth, publicHealth } from '../items.js';
import { SEAT } from '../recipients.js';

export const h16: Household = (clock) => {
  const draft = new Draft('h16', clock);
  const a = draft.person('a', { name: 'Tess Vertelsel-Speenkruid', age: 58, tenantOf: ['woongenoot'] });
  const share = sharing(draft, 'APPROACH', -9);
  const lifted = { secrecyLift: LIFTED_BY_CONSENT } as const;

  const contributions = [
    share(publicHealth('KNOWN'), [a], [SEAT.socialWork, SEAT.mentalHealth], BY_CONSENT, {
      ...lifted,
      classGround: { SPECIAL: 'A9_2_A' },
    }),
    share(publicHealth('SPECIAL_CARE'), [a], [SEAT.socialWork], BY_CONSENT, {
      ...lifted,
      classGround: { SPECIAL: 'A9_2_H' },
      classLaw: 'WPG_PUBLIEKE_GEZONDHEID',
    }),
    share(mentalHealth('OUTREACH'), [a], [SEAT.publicHealth, SEAT.socialWork], careTask('WMO'), {
      ...lifted,
      classGround: { SPECIAL: 'A9_2_H' },
      classLaw: 'WGBO',
    }),
  ];

  return draft.finish({
    ward: 'lindenholt',
    address: 'Fictieve Nachtvlinder 2',
    scenario: 'The GGD was called in for a polluted home: it reads and is read like any partner, in this case only.',
    phase: 'APPROACH',
    since: -15,
    persons: [a],
    team: [
      draft.member('case-manager', -20),
      draft.member('mental-health-member', -20),
      draft.member('public-health-member', -14),
    ],
    caseManager: 'case-manager',
    activated: [
      {
        id: draft.id('activation/public-health'),
        partner: 'PUBLIC_HEALTH',
        from: draft.at(-14),
        until: draft.at(60),
        necessity: true,
      },
    ],
    referrals: ['WMO'],
    contributions,
    consents: [
      consent(
        draft,
        'public-health',
        a,
        -12,
        [publicHealth('KNOWN'), publicHealth('SPECIAL_CARE')],
        [SEAT.socialWork, SEAT.mentalHealth],
        { covers: ['PROCESSING', 'CROSS_DOMAIN', 'SECRECY'], confirmedBy: ['ggd-gelderland-zuid'] },
      ),
      consent(draft, 'care', a, -12, [mentalHealth('OUTREACH')], [SEAT.publicHealth, SEAT.socialWork], {
        covers: ['CROSS_DOMAIN', 'SECRECY'],
        confirmedBy: ['pro-persona'],
      }),
    ],
    notices: [...noticesFor(draft, contributions, -11), ...takenUpNotices(draft, [a], 'sterker', -14)],
  });
};
