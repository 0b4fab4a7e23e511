/** The fields of a category of the actor's own organisation and domain that a phase opens: read from the contract it serves by. */
import type { Domain, Phase } from '../../../policy/index.js';
import type { Contract, ReleaseRule } from '../../../schema/contract.js';

/** None where it has no such category, or the phase opens nothing of it (A 1; obligations 24, 31). */
export function openRules(
  contract: Contract,
  { domain, category, phase }: { readonly domain: Domain; readonly category: string; readonly phase: Phase },
): readonly ReleaseRule[] {
  const isMinimal = phase === 'SIGNAL' || phase === 'ASSESSMENT';
  return releaseRules(contract).filter(
    (rule) =>
      rule.domain === domain &&
      rule.category === category &&
      rule.phases.includes(phase) &&
      (!isMinimal || rule.detail === 'THAT'),
  );
}

export function hasCategory(contract: Contract, domain: Domain, category: string): boolean {
  return releaseRules(contract).some((rule) => rule.domain === domain && rule.category === category);
}

function releaseRules({ rules }: Contract): readonly ReleaseRule[] {
  return [...rules.values()].filter((rule) => rule.kind === 'release');
}
