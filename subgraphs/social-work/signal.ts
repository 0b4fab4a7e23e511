/** What Sterker says of a person in a signal: that there is cause, not what (A 1; obligation 31). */
import { defineSignal } from '../kit/index.js';
import { SocialWorkSignal } from './social-work-signal.entity.js';

export const signal = defineSignal(SocialWorkSignal, ['selfDirectionTooLow', 'ownHelpInsufficient']);
