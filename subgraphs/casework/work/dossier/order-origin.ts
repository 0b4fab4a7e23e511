/**
 * Whose datum an ordered provision is: the municipality's, under the law of the referral it rests on (A 5; obligations 45,
 * 101). Who sees it follows from that origin, as for any datum of that domain.
 */
import type { Domain } from '../../../../policy/vocabulary.js';
import type { FieldRow } from '../../../../schema/rule-set/fields.js';
import type { Origin } from '../../dossier/origin.js';

/** What the municipality contributes of a provision, by the domain of its law; served domains only. */
export const PROVISION_CATEGORIES: { readonly [domain in Domain]?: string } = {
  WMO: 'PROVISIONS',
  YOUTH_ACT: 'YOUTH_AID',
  PARTICIPATION_ACT: 'INCOME_SUPPORT',
  DEBT_COUNSELLING: 'DEBTS',
};

/** Undefined for a domain under which the municipality orders nothing. Its classes are those of the fields of the category. */
export function findOrderOrigin(domain: Domain, fields: readonly FieldRow[]): Origin | undefined {
  const category = PROVISION_CATEGORIES[domain];
  const rows = fields.flatMap((row) =>
    row.kind === 'release' && row.subgraph === 'municipality' && row.domain === domain && row.category === category
      ? [row]
      : [],
  );
  const [first] = rows;
  if (category === undefined || first === undefined) return undefined;
  const classes = [...new Set(rows.flatMap((row) => row.classes))];
  return {
    controller: 'gemeente-nijmegen',
    domain,
    category,
    basis: 'PUBLIC_TASK',
    secrecy: first.secrecy,
    classes,
  };
}
