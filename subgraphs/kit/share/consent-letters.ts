/** Which letters ask for a consent: one of each controller whose data it names, to those it would share them with (obligation 57). */
import type { Domain, Organisation, Phase } from '../../../policy/vocabulary.js';
import { currentVersion } from './current-letter.js';

interface Asked {
  readonly items: readonly { readonly controller: Organisation; readonly domain: Domain; readonly category: string }[];
  readonly recipients: readonly { readonly organisation: string; readonly domain: Domain }[];
  readonly phase: Phase;
}

/** Is the letter of today of each among those shown? */
export function areConsentLetters({ items, recipients, phase }: Asked, shown: readonly string[]): boolean {
  // Without data or recipients there is no letter, and that is said by its own name.
  if (recipients.length === 0) return true;
  return [...Map.groupBy(items, ({ controller }) => controller)].every(([controller, own]) => {
    const others = recipients.filter(
      ({ organisation, domain }) => organisation !== controller || own.some((item) => item.domain !== domain),
    );
    const version = currentVersion({
      kind: 'CONSENT',
      controller,
      phase,
      recipients: others.map(({ organisation }) => organisation),
      categories: own.map(({ category }) => category),
    });
    return version !== null && shown.includes(version);
  });
}
