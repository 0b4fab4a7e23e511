/** AVG 9 (2)(h), written by hand: care goes to partners in care, and to no other. */
import { expect, test } from '@jest/globals';
import { all, asActor, ofController } from '../testing/facts-builder.js';
import { judge } from '../testing/judge.js';

// biome-ignore format: a table
const RECIPIENTS = [
  { organisation: 'ggd-gelderland-zuid',          domain: 'PUBLIC_HEALTH',      answer: 'RELEASED at ACTION' },
  { organisation: 'sterker',                      domain: 'SOCIAL_WORK',        answer: 'RELEASED at ACTION' },
  { organisation: 'jeugdbescherming-gelderland',  domain: 'CHILD_PROTECTION',   answer: 'RELEASED at ACTION' },
  { organisation: 'gemeente-nijmegen',            domain: 'WMO',                answer: 'CLASS' },
  { organisation: 'talis',                        domain: 'HOUSING',            answer: 'CLASS' },
  { organisation: 'politie',                      domain: 'POLICE',             answer: 'CLASS' },
] as const;

test.each(RECIPIENTS)(
  'obligation 67: care of Pro Persona to $organisation: $answer',
  ({ organisation, domain, answer }) => {
    const given = judge(
      all(ofController('pro-persona', 'MENTAL_HEALTH_CARE'), asActor(organisation, 'TEAM_MEMBER', domain), (d) => {
        d.field.classes = ['SPECIAL'];
        Object.assign(d.contribution, { classGround: { SPECIAL: 'A9_2_H' }, classLaw: 'WGBO' });
        d.contribution.basis = { kind: 'CONSENT' };
        d.case.activated = [
          { id: 'a1', partner: 'PUBLIC_HEALTH', from: '2026-10-20T00:00:00Z', until: null, necessity: true },
        ];
      }),
    );
    expect(given).toBe(answer);
  },
);
