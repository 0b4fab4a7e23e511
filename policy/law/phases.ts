/** The phases (A 1–8): the bases each of them admits, and who answers for what is processed in it. */
import type { BasisKind, Phase } from '../vocabulary.js';

export interface PhaseRow {
  readonly bases: readonly BasisKind[];
  readonly article: string;
  /** Who is responsible, in the words of the assessment framework. */
  readonly responsible: string;
}

// biome-ignore format: a table
export const PHASE_TABLE = {
  SIGNAL:     { bases: ['FURTHER_PROCESSING'],                        article: 'A 1',      responsible: 'de moederorganisatie van de inbrenger' },
  ASSESSMENT: { bases: ['FURTHER_PROCESSING'],                        article: 'A 2',      responsible: 'de moederorganisatie van de inbrenger' },
  INQUIRY:    { bases: ['FURTHER_PROCESSING'],                        article: 'A 3',      responsible: 'de moederorganisaties van de regieteamleden die gegevens delen' },
  ASSIGNMENT: { bases: ['PUBLIC_TASK', 'CONSENT', 'VITAL_INTEREST'],  article: 'A 4',      responsible: 'de moederorganisaties van betrokken partijen in het casusteam' },
  APPROACH:   { bases: ['PUBLIC_TASK', 'CONSENT', 'VITAL_INTEREST'],  article: 'A 5',      responsible: 'de moederorganisaties van de bij de casus betrokken partijen' },
  REVIEW:     { bases: ['PUBLIC_TASK', 'CONSENT', 'VITAL_INTEREST'],  article: 'A 6',      responsible: 'de moederorganisaties van de bij de casus betrokken partijen' },
  MONITORING: { bases: ['PUBLIC_TASK', 'CONSENT'],                    article: 'A 7',      responsible: 'de moederorganisaties van de bij de casus betrokken partijen' },
  CLOSURE:    { bases: ['PUBLIC_TASK', 'CONSENT'],                    article: 'A 8',      responsible: 'de moederorganisaties van de bij de casus betrokken partijen' },
  DECLINED:   { bases: [],                                            article: 'A 2; A 3', responsible: 'niemand: er wordt niets verwerkt' },
  CLOSED:     { bases: [],                                            article: 'A 8',      responsible: 'het college, voor het procesdossier' },
} as const satisfies Readonly<Record<Phase, PhaseRow>>;
