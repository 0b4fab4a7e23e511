/** How long the process dossier may keep what stems from these domains, in words (P 5; R Bewaartermijn; obligation 94). */
import type { Domain, RuleSet } from '../../policy/index.js';
import { DOMAIN_WORDS } from '../matrix/dutch.js';

/** One term is told once; several are told with their domains. */
export function describeDossierRetention(domains: readonly Domain[], { document }: RuleSet): string {
  const terms = Map.groupBy(domains, (domain) => {
    const { years, article } = document.retention[domain];
    return `niet langer dan nodig, en hoogstens ${years} jaar na het einde van hulp en dienstverlening (${article})`;
  });
  if (terms.size === 1) return [...terms.keys()].join('');
  return [...terms].map(([term, of]) => `${of.map((domain) => DOMAIN_WORDS[domain]).join(', ')}: ${term}`).join('; ');
}
