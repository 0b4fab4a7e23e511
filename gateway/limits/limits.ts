/** Stage 1 of a request (design §6): everything that costs the caller little and us much is refused before it is parsed. */
import { createHash } from 'node:crypto';
import { type DocumentNode, GraphQLError, parse } from 'graphql';
import { RegietafelError } from '../errors/index.js';
import { checkDocument } from './check-document.js';
import { checkRequest } from './check-request.js';
import { ANY_OPERATION, withOperation } from './operations.js';
import type { LimitSettings } from './settings.js';
import { checkTokens } from './tokens.js';

export interface Limits {
  readonly settings: LimitSettings;
  /** Parses a text within the limit of tokens. Throws RegietafelError, or graphql-js' syntax error with its place. */
  parseLimited(source: string): DocumentNode;
  /** Throws RegietafelError when a parsed document passes a limit. */
  checkDocument(document: DocumentNode): void;
  /**
   * Both of the above on a text, once for each text: a text that was accepted is remembered by its hash. A text that is
   * not GraphQL passes, because Apollo Server explains syntax errors with their place and stops at the same token.
   */
  checkSource(source: string): void;
  /** The body of a POST with the text of its one operation, which may be run, within all limits. Throws RegietafelError. */
  admit(body: unknown): unknown;
}

/** Enough for every operation a user interface sends; each costs some 100 bytes. */
const REMEMBERED = 1_000;

/** Makes the limits of one gateway. Only texts are remembered, never a decision: a limit does not depend on who asks. */
export function createLimits(settings: LimitSettings, operations = ANY_OPERATION): Limits {
  const accepted = new Set<string>();

  const limits: Limits = {
    settings,
    parseLimited(source) {
      checkTokens(source, settings);
      return parse(source, { maxTokens: settings.LIMIT_TOKENS });
    },
    checkDocument: (document) => checkDocument(document, settings),
    checkSource(source) {
      const hash = createHash('sha256').update(source).digest('base64');
      if (accepted.has(hash)) return;
      const document = parseOrPass(source);
      if (!document) return;
      checkDocument(document, settings);
      if (accepted.size >= REMEMBERED) accepted.clear();
      accepted.add(hash);
    },
    admit(body) {
      const whole = withOperation(body, operations);
      limits.checkSource(checkRequest(whole, settings));
      return whole;
    },
  };

  function parseOrPass(source: string): DocumentNode | undefined {
    try {
      return limits.parseLimited(source);
    } catch (error) {
      if (error instanceof GraphQLError && !(error instanceof RegietafelError)) return undefined;
      throw error;
    }
  }

  return limits;
}
