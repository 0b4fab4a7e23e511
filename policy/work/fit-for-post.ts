/** Whom the college may authorise: for a post of the register, screened and bound to secrecy (R Toegang; C 4.2; obligations 1, 18, 126). */
import { judgeScreening, type Screened } from '../gates/g01-screening.js';
import type { Day } from '../instant.js';
import { allowsPost, type Post } from '../law/posts.js';
import type { RuleSet } from '../rule-set.js';

export type { Post } from '../law/posts.js';

/** Is there such a post at all? In which phases it is open is asked when he reads. */
export function isPost(post: Post, { law }: RuleSet): boolean {
  return allowsPost(law, post, 'APPROACH');
}

export function isScreened({ screenedUntil }: Pick<Screened, 'screenedUntil'>, today: Day): boolean {
  return judgeScreening({ subject: { ...NOBODY, screenedUntil }, today }) === null;
}

/** Who joins incidentally is bound by his profession or by his declaration; the fixed members are bound by their own. */
export function isSecrecyBound(authorised: Screened, today: Day): boolean {
  return judgeScreening({ subject: { ...authorised, screenedUntil: today }, today }) === null;
}

const NOBODY = { capacity: 'TEAM_MEMBER', professionBound: false, secrecyDeclaredOn: null } as const;
