import { describeSignal } from '../kit/testing/describe-signal.js';
import { subgraph } from './subgraph.js';

describeSignal(subgraph, [
  [
    'of debts',
    {
      account: 'debt-counsellor',
      controller: 'gemeente-nijmegen',
      flags: ['SELF_DIRECTION_TOO_LOW', 'PROBLEMATIC_DEBTS'],
      said: ['name', 'selfDirectionTooLow', 'problematicDebts'],
    },
  ],
]);
