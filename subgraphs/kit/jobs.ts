/** The work on the clock of a subgraph: casework's is its own, every partner has that of a controller. */
import type { SubgraphDefinition } from './definition.js';
import type { JobDefinition } from './delivery/jobs.js';
import { EXPIRE_CONSENTS } from './share/expire-consents.js';

/** Its own come first: a test may put one in the place of the kit's. */
export function jobsFor({ name, jobs = {} }: SubgraphDefinition): Readonly<Record<string, JobDefinition>> {
  return name === 'casework' ? jobs : { 'expire-consents': EXPIRE_CONSENTS, ...jobs };
}
