/** Which letters ask for a consent: one of each controller whose data it names, to those it would share them with (obligation 57). */
import { type Domain, type Organisation, type Phase, STEPS } from '../../../policy/vocabulary.js';
import { currentVersion } from './current-letter.js';

interface Asked {
  readonly items: readonly { readonly controller: Organisation; readonly domain: Domain; readonly category: string }[];
  readonly recipients: readonly { readonly organisation: string; readonly domain: Domain }[];
  readonly phase: Phase;
}

/**
 * Is the letter of today of each among those shown? What is asked in one step may be for a later one: in A 4 consent is asked
 * for the data of the plan that follows (obligations 42, 43).
 */
export function areConsentLetters({ items, recipients, phase }: Asked, shown: readonly string[]): boolean {
  // Without data or recipients there is no letter, and that is said by its own name.
  if (recipients.length === 0) return true;
  return [...Map.groupBy(items, ({ controller }) => controller)].every(([controller, own]) => {
    const others = recipients.filter(
      ({ organisation, domain }) => organisation !== controller || own.some((item) => item.domain !== domain),
    );
    const letter = {
      kind: 'CONSENT',
      controller,
      recipients: others.map(({ organisation }) => organisation),
      categories: own.map(({ category }) => category),
    } as const;
    return stepsFrom(phase).some((step) => {
      const version = currentVersion({ ...letter, phase: step });
      return version !== null && shown.includes(version);
    });
  });
}

function stepsFrom(phase: Phase): readonly Phase[] {
  const steps: readonly Phase[] = STEPS;
  return steps.slice(Math.max(steps.indexOf(phase), 0));
}
