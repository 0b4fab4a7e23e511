/** What youth protection says of a person in a signal: that there is cause, not what (A 1; obligation 31). */
import { defineSignal } from '../kit/index.js';
import { YouthProtectionSignal } from './youth-protection-signal.entity.js';

export const signal = defineSignal(YouthProtectionSignal, [
  'selfDirectionTooLow',
  'childSafetyConcern',
  'measureInForce',
]);
