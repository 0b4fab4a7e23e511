/** Settings of the rule set as they are written on a command line, `name=true`, and in the environment. */
import { PolicyProblem, readSettings, SETTING_NAMES, type Settings } from '../../policy/index.js';

/** Throws a PolicyProblem for a setting it does not know, and for one that is neither true nor false. */
export function readSwitches(settings: readonly string[]): Partial<Settings> {
  const given: { -readonly [Name in keyof Settings]?: boolean } = {};
  for (const setting of settings) {
    const at = setting.indexOf('=');
    if (at < 1) throw new PolicyProblem(`Write a setting as name=true or name=false, not "${setting}".`);
    const name = setting.slice(0, at);
    if (!isSetting(name)) {
      readSettings({ [name]: true });
      continue;
    }
    given[name] = parseSwitch(name, setting.slice(at + 1));
  }
  return given;
}

function parseSwitch(name: string, value: string): boolean {
  if (value === 'true') return true;
  if (value === 'false') return false;
  throw new PolicyProblem(`Setting "${name}" is true or false, not "${value}".`);
}

/** The variables that are set, as switches: strictCrossDomainConsent is REGIETAFEL_STRICT_CROSS_DOMAIN_CONSENT. */
export function readVariables(environment: Readonly<Record<string, string | undefined>>): Partial<Settings> {
  const given: { -readonly [Name in keyof Settings]?: boolean } = {};
  for (const name of SETTING_NAMES) {
    const variable = `REGIETAFEL_${name.replace(/[A-Z]/g, '_$&').toUpperCase()}`;
    const value = environment[variable];
    if (value !== undefined && value !== '') given[name] = parseSwitch(variable, value);
  }
  return given;
}

function isSetting(name: string): name is keyof Settings {
  return SETTING_NAMES.some((known) => known === name);
}
