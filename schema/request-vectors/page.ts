/**
 * Whole requests to try a subgraph on that was written in another language (docs/partner-protocol.md): what it holds, then one
 * request after another with what must be answered, written in its logbook and told to casework. The rule set is that of the
 * version the file was made by.
 */
import { FOREIGN, FOREIGN_KID, jwksOf, KID, OWN } from '../grants/vector-keys.js';
import { loadRuleSet } from '../rule-set/index.js';
import { getSubgraph } from '../subgraphs.js';
import { ACTS } from './acts.cases.js';
import { CONTRIBUTIONS, ROWS } from './household.js';
import { MESSAGES } from './messages.cases.js';
import { READS } from './reads.cases.js';
import { REFUSALS } from './refusals.cases.js';
import { GATEWAY, makeVectors, SUBGRAPH } from './vector.js';

/** The file of them, JSON. */
export function printRequestVectors(): string {
  const { hash } = loadRuleSet();
  const file = {
    subgraph: SUBGRAPH,
    schema: `schema/${SUBGRAPH}.graphql`,
    controllers: getSubgraph(SUBGRAPH).controllers,
    ruleSet: hash,
    gateway: { issuer: GATEWAY, jwks: jwksOf(OWN, KID) },
    casework: { issuer: 'casework', jwks: jwksOf(FOREIGN, FOREIGN_KID) },
    rows: ROWS,
    contributions: CONTRIBUTIONS,
    vectors: makeVectors([...READS, ...REFUSALS, ...ACTS, ...MESSAGES], hash),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
