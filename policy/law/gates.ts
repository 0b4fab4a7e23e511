/** The gates in the order in which they are asked, each with its number and the articles it comes from. */
import type { Gate } from '../vocabulary.js';

export interface GateRow {
  readonly number: number;
  readonly article: string;
  readonly title: string;
}

// biome-ignore format: a table
export const GATE_TABLE = {
  UNKNOWN:      { number: 0,  article: 'P 2',                    title: 'Onbekend' },
  SCREENING:    { number: 1,  article: 'R Toegang; C 4.2',       title: 'Screening en geheimhouding' },
  CAPACITY:     { number: 2,  article: 'R Toegang; C 4.2',       title: 'Hoedanigheid' },
  INVOLVEMENT:  { number: 3,  article: 'C 4.2; P 5; R Toegang',  title: 'Betrokkenheid bij de casus' },
  PURPOSE:      { number: 4,  article: 'P 1',                    title: 'Doel' },
  PHASE:        { number: 5,  article: 'P 5; A 1-8',             title: 'Fase' },
  LIMITS:       { number: 6,  article: 'P 5; R Rechten',         title: 'Beperking' },
  OWN_DATA:     { number: 7,  article: 'P 3',                    title: 'Eigen gegevens' },
  CONTRIBUTION: { number: 8,  article: 'P 1; P 3; P 5; C 4.2',   title: 'Inbreng' },
  NOTICE:       { number: 9,  article: 'P 4; A 1',               title: 'Informeren' },
  BASIS:        { number: 10, article: 'AVG 6; P 2',             title: 'Grondslag' },
  CROSS_DOMAIN: { number: 11, article: 'A 4-8; P 5',             title: 'Over domeinen' },
  SECRECY:      { number: 12, article: 'P 2; P 5',               title: 'Beroepsgeheim' },
  CLASS:        { number: 13, article: 'AVG 9; AVG 10',          title: 'Bijzondere en strafrechtelijke gegevens' },
  ACTION:       { number: 14, article: 'P 3; P 5; A slot',       title: 'Zien, gebruiken, vastleggen' },
} as const satisfies Record<Gate, GateRow>;
