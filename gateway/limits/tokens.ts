/** Counts before parsing: a megabyte of tokens costs no more than the first few thousand of it. */
import { Lexer, Source, TokenKind } from 'graphql';
import { RegietafelError } from '../errors/index.js';
import { refuseAbove } from './exceeded.js';
import type { LimitSettings } from './settings.js';

/**
 * Brackets open at once. graphql-js parses and prints by recursion, also values, so this keeps its stack far from the
 * end; the limit on levels of fields (`LIMIT_DEPTH`, at most 50) is checked on the parsed document.
 */
const DEEPEST_BRACKETS = 200;

const OPENING: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** Refuses a text of too many tokens or brackets. Throws graphql-js' own syntax error when the text is not GraphQL. */
export function checkTokens(source: string, settings: LimitSettings): void {
  const lexer = new Lexer(new Source(source));
  let open = 0;
  for (let counted = 1; ; counted++) {
    const { kind } = lexer.advance();
    if (kind === TokenKind.EOF) return;
    refuseAbove(settings, 'LIMIT_TOKENS', counted);
    if (OPENING.has(kind)) open++;
    else if (CLOSING.has(kind)) open--;
    if (open > DEEPEST_BRACKETS) {
      const limit = { name: 'LIMIT_DEPTH', limit: settings.LIMIT_DEPTH, counted: open };
      throw new RegietafelError('OPERATION_TOO_DEEP', { limit });
    }
  }
}
