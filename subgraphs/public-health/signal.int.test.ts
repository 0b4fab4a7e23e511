import { describeSignal } from '../kit/testing/describe-signal.js';
import { subgraph } from './subgraph.js';

const LIFTED = { secrecyLift: { kind: 'CONSENT' } } as const;
const answers = { danger: true, alternativesConsidered: true, minimal: true };

describeSignal(
  subgraph,
  [
    [
      'that is health data already, on explicit consent and no other ground',
      {
        account: 'public-health-member',
        controller: 'ggd-gelderland-zuid',
        flags: ['SELF_DIRECTION_TOO_LOW', 'SPECIAL_CARE_NEEDED'],
        said: ['name', 'selfDirectionTooLow', 'specialCareNeeded'],
        more: { secrecyLift: { kind: 'CONSENT' }, classGround: [{ dataClass: 'SPECIAL', ground: 'A9_2_A' }] },
        consenting: ['a', 'b'],
        isShell: true,
      },
    ],
  ],
  [
    ['on no ground for health data', { more: LIFTED }, 'GROUND_FOR_CLASS'],
    [
      'as health data on a conflict of duties (obligation 31)',
      {
        more: {
          secrecyLift: { kind: 'CONFLICT_OF_DUTIES', answers },
          classGround: [{ dataClass: 'SPECIAL', ground: 'A9_2_H' }],
        },
      },
      'GROUND_FOR_CLASS',
    ],
  ],
);
