import type { Gate } from './vocabulary.js';

/** Where a gate comes from: articles of the covenant and numbers of the obligations. */
export interface Citation {
  readonly number: number;
  readonly article: string;
  readonly obligations: readonly number[];
}

// biome-ignore format: a table
export const CITATIONS = {
  UNKNOWN:      { number: 0,  article: 'P 2',                     obligations: [54] },
  SCREENING:    { number: 1,  article: 'R Toegang; C 4.2',        obligations: [18, 126] },
  CAPACITY:     { number: 2,  article: 'R Toegang; C 4.2',        obligations: [6, 10, 11, 105] },
  INVOLVEMENT:  { number: 3,  article: 'C 4.2; P 5; R Toegang',   obligations: [7, 8, 14, 16, 39, 127] },
  PURPOSE:      { number: 4,  article: 'P 1',                     obligations: [68] },
  PHASE:        { number: 5,  article: 'P 5; A 1-8',              obligations: [24, 31, 47, 49] },
  LIMITS:       { number: 6,  article: 'P 5; R Rechten',          obligations: [87, 93] },
  OWN_DATA:     { number: 7,  article: 'P 3',                     obligations: [16] },
  CONTRIBUTION: { number: 8,  article: 'P 1; P 3; P 5; C 4.2',    obligations: [4, 25, 75, 76] },
  NOTICE:       { number: 9,  article: 'P 4; A 1',                obligations: [30, 40, 80, 83, 120] },
  BASIS:        { number: 10, article: 'AVG 6; P 2',              obligations: [41, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66] },
  CROSS_DOMAIN: { number: 11, article: 'A 4-8; P 5',              obligations: [42] },
  SECRECY:      { number: 12, article: 'P 2; P 5',                obligations: [70, 71, 72] },
  CLASS:        { number: 13, article: 'AVG 9; AVG 10',           obligations: [31, 67] },
  ACTION:       { number: 14, article: 'P 3; P 5; A slot',        obligations: [28, 49, 75, 77, 100] },
} as const satisfies Record<Gate, Citation>;
