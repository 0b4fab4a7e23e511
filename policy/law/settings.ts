/** The settings that change a reading. They are part of the rule set and of its hash. */
import { PolicyProblem } from '../policy-problem.js';

export interface Settings {
  /** X2: no emergency and no conflict of duties stands in for consent across domains (G11). */
  readonly strictCrossDomainConsent: boolean;
  /** R Toegang, obligation 8: case managers of bodies outside the covenant (G2). */
  readonly externalCaseManagers: boolean;
}

export const DEFAULT_SETTINGS: Settings = Object.freeze({
  strictCrossDomainConsent: false,
  externalCaseManagers: false,
});

export const SETTING_NAMES = Object.freeze(Object.keys(DEFAULT_SETTINGS)) as readonly (keyof Settings)[];

/** Fills in the defaults. A setting it does not know, or one that is no boolean, stops the process at the start. */
export function readSettings(given: Readonly<Record<string, unknown>>): Settings {
  for (const [name, value] of Object.entries(given)) {
    if (!isSettingName(name))
      throw new PolicyProblem(`Unknown setting "${name}"; known are ${SETTING_NAMES.join(', ')}.`);
    if (typeof value !== 'boolean') throw new PolicyProblem(`Setting "${name}" is true or false, nothing else.`);
  }
  return Object.freeze({ ...DEFAULT_SETTINGS, ...given });
}

function isSettingName(name: string): name is keyof Settings {
  return Object.hasOwn(DEFAULT_SETTINGS, name);
}
