/** `POST /compliance/graphql`, for compliance officers alone: anyone else is told so, and nothing besides. */
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { RuleSet } from '../../policy/index.js';
import { parseUniqueJson } from '../../schema/unique-json.js';
import { RegietafelError } from '../errors/index.js';
import type { AskFacts } from '../fetch/casework-client.js';
import { startTrace, type Trace } from '../fetch/traceparent.js';
import type { Identify } from '../identity/index.js';
import { type Limits, limitsPlugin, measureDepth, refuseAbove } from '../limits/index.js';
import type { ComplianceContext } from './compliance-gateway.js';
import { isComplianceOfficer } from './officer.js';

export interface ComplianceParts {
  readonly server: ApolloServer<ComplianceContext>;
  readonly limits: Limits;
  readonly identify: Identify;
  readonly askFacts: AskFacts;
  readonly ruleSet: RuleSet;
  readonly now: () => Date;
  readonly currentTrace: () => Trace | undefined;
}

export const COMPLIANCE_PATH = '/compliance/graphql';

/** Registers the endpoint; the server must have been started. */
export function compliancePlugin(app: FastifyInstance, parts: ComplianceParts): void {
  const { server, limits, identify, askFacts, ruleSet, now, currentTrace } = parts;
  const bodies = new WeakMap<FastifyRequest, Buffer>();
  limitsPlugin(app, { limits, path: COMPLIANCE_PATH });
  app.register(async (own) => {
    // Facts come in here as they do at every other door: with no key twice.
    own.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
      bodies.set(request, body);
      const parsed = parseUniqueJson(body);
      try {
        if (parsed === undefined) throw new RegietafelError('JSON_REFUSED');
        refuseAbove(limits.settings, 'LIMIT_JSON_DEPTH', measureDepth(parsed, limits.settings.LIMIT_JSON_DEPTH));
        done(null, parsed);
      } catch (error) {
        done(error as Error);
      }
    });
    own.post(
      COMPLIANCE_PATH,
      fastifyApolloHandler(server, {
        context: async (request, reply) => {
          const identity = await identify(request, reply);
          const trace = currentTrace() ?? startTrace();
          const asking = await askFacts(identity, [], trace);
          if (!isComplianceOfficer(asking, ruleSet, now())) throw new RegietafelError('COMPLIANCE_ONLY');
          return { actor: asking.actor, trace, sent: bodies.get(request) ?? Buffer.alloc(0) };
        },
      }),
    );
  });
}
