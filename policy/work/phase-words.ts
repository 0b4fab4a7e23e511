/** The steps and the two ends by name, as the assessment framework calls them (A 1–8). */
import type { Phase } from '../vocabulary.js';
import type { BareWords } from './words.js';

// biome-ignore format: a table
export const PHASE_WORDS = {
  SIGNAL:     { nl: 'inbrengen signalen',                en: 'bringing in signals' },
  ASSESSMENT: { nl: 'beoordelen signalen',               en: 'assessing signals' },
  INQUIRY:    { nl: 'verzamelen klantinformatie',        en: 'gathering information' },
  ASSIGNMENT: { nl: 'opdrachtformulering en casusteam',  en: 'assignment and case team' },
  APPROACH:   { nl: 'opstellen en uitvoeren van de aanpak', en: 'drawing up and carrying out the approach' },
  REVIEW:     { nl: 'casusbespreking en afronden',       en: 'review and rounding off' },
  MONITORING: { nl: 'monitoringsfase',                   en: 'monitoring' },
  CLOSURE:    { nl: 'afsluiten prestatieopdracht',       en: 'closing the assignment' },
  DECLINED:   { nl: 'niet opgepakt',                     en: 'declined' },
  CLOSED:     { nl: 'gesloten',                          en: 'closed' },
} as const satisfies Readonly<Record<Phase, BareWords>>;
