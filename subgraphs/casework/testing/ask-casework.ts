/** Asks casework a GraphQL operation as the gateway would, after its grant was checked. For tests. */
import { pino } from 'pino';
import type { ProcessRule } from '../../../schema/contract.js';
import { loadRuleSet } from '../../../schema/rule-set/index.js';
import { buildExecutable } from '../../kit/release/executable.js';
import { createAnswerer } from '../../kit/server/answer.js';
import type { Answer } from '../../kit/server/masked-answer.js';
import { subgraph } from '../subgraph.js';
import type { Casework } from './open-casework.js';

interface Asked {
  readonly account: string;
  /** The readable key of the case (`h01`). */
  readonly key: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** What the grant names of the dossier; everything when left out. */
  readonly coordinates?: readonly string[];
}

const TRACE = { traceId: '00000000000000000000000000000001', spanId: '0000000000000001' } as const;

export type Ask = (asked: Asked) => Promise<Answer>;

/** The grant names every coordinate of the dossier, so what is missing in the answer casework withheld by itself. */
export function askerOf({ orm, world, caseOf }: Casework): Ask {
  const executable = buildExecutable(subgraph);
  const rules = [...executable.contract.rules.values()];
  const everything = rules
    .filter((rule): rule is ProcessRule => rule.kind === 'process')
    .map((rule) => rule.coordinate);
  let spans = 0;
  const answer = createAnswerer({
    definition: subgraph,
    executable,
    orm,
    ruleSet: loadRuleSet({}),
    log: pino({ level: 'silent' }),
    now: () => world.anchor.getTime(),
    newSpanId: () => (++spans).toString(16).padStart(16, '0'),
  });
  return async ({ account, key, query, variables = {}, coordinates = everything }) => {
    const professional = world.professionals.find((one) => one.account === account);
    const asked = caseOf(key);
    const [properties] = professional?.authorisations ?? [];
    if (professional === undefined || properties === undefined) throw new Error(account);
    const claims = { jti: 'j', actor: professional.actor, organisation: professional.organisation, ruleSet: '' };
    return await answer(claims, {
      query,
      variables: { id: asked.id, ...variables },
      extensions: {
        regietafel: {
          trace: TRACE,
          subject: { type: 'professional', id: professional.actor, properties: { ...properties } },
          purpose: 'PLAN_AND_DIRECTION',
          time: world.anchor.toISOString(),
          // Facts of the gateway are not asked: an empty object would withhold everything.
          cases: [
            {
              id: asked.id,
              facts: {},
              released: [{ person: null, controller: 'gemeente-nijmegen', coordinates: [...coordinates] }],
            },
          ],
        },
      },
    });
  };
}
