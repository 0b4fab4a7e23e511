/** §5 What a refusal at a gate sounds like to the asking professional (15d, I23). */
import type { Gate } from '../vocabulary.js';

/** BASIS and CONSENT are told only to whom can do something about it. */
export const HEARINGS_KNOWN = ['NOT_AVAILABLE', 'NOT_SHARED', 'BASIS', 'CONSENT'] as const;
export type Hearing = (typeof HEARINGS_KNOWN)[number];

// biome-ignore format: a table
export const HEARINGS = {
  UNKNOWN:      'NOT_AVAILABLE',
  SCREENING:    'NOT_AVAILABLE',
  CAPACITY:     'NOT_AVAILABLE',
  INVOLVEMENT:  'NOT_AVAILABLE',
  PURPOSE:      'NOT_AVAILABLE',
  PHASE:        'NOT_AVAILABLE',
  LIMITS:       'NOT_SHARED',
  OWN_DATA:     'NOT_SHARED',
  CONTRIBUTION: 'NOT_SHARED',
  NOTICE:       'NOT_SHARED',
  BASIS:        'BASIS',
  CROSS_DOMAIN: 'CONSENT',
  SECRECY:      'NOT_SHARED',
  CLASS:        'NOT_SHARED',
  ACTION:       'NOT_SHARED',
} as const satisfies Readonly<Record<Gate, Hearing>>;
