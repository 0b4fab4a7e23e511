/** What the police say of a person in a signal: that there is cause, not what (A 1; obligation 31). */
import { defineSignal } from '../kit/index.js';
import { PoliceSignal } from './police-signal.entity.js';

export const signal = defineSignal(PoliceSignal, ['selfDirectionTooLow', 'repeatedNuisance', 'safetyConcern']);
