/** What Pro Persona says of a person in a signal: that there is cause, not what (A 1; obligation 31). */
import { defineSignal } from '../kit/index.js';
import { MentalHealthSignal } from './mental-health-signal.entity.js';

export const signal = defineSignal(MentalHealthSignal, ['selfDirectionTooLow', 'avoidsCare']);
