/**
 * Who may be designated case manager: an organisation the register gives that seat, the shell partner only while it is
 * called in (C 4.2; obligation 11). Police, corporations and municipality are not among them.
 */
import type { Instant } from '../instant.js';
import { allowsPost } from '../law/posts.js';
import type { CaseFacts, Recipient } from '../question.js';
import type { RuleSet } from '../rule-set.js';
import { findActivation, SHELL_PARTNER } from '../shell-partner.js';

export function isEligibleCaseManager(
  { organisation, domain }: Recipient,
  { activated }: Pick<CaseFacts, 'activated'>,
  time: Instant,
  { law }: RuleSet,
): boolean {
  if (!allowsPost(law, { organisation, domain, capacity: 'CASE_MANAGER' }, 'ASSIGNMENT')) return false;
  return organisation !== SHELL_PARTNER || findActivation(activated, time) !== undefined;
}
