/**
 * Everything a contribution is weighed by before it is one: read and asked once, for contributing and for confirming
 * alike (P 1–5). Each answer is one precondition.
 */
import type { Gate, Contribution as LawContribution } from '../../../policy/index.js';
import { isTimeBoxed, needsReviewByAnother } from '../../../policy/work/index.js';
import type { ReleaseRule } from '../../../schema/contract.js';
import type { Contribution } from '../contribution.entity.js';
import { Duty } from '../purge/duty.entity.js';
import { toContributionFacts } from '../store/contribution-facts.js';
import { type ActContext, ActRefused, refusalOf } from '../work/index.js';
import { findFlaws } from './find-flaws.js';
import { inCase, readInstant, sinceOf } from './of-case.js';
import { openRules } from './own-category.js';
import { asFacts, isWaiting, isWithinDeferral, loadNotices, todayOf } from './own-notices.js';
import { isEmergency, type Proposal, readBasis, readGrounds, readLift } from './proposal.js';
import { readContributions } from './read-contributions.js';
import { areRecipients } from './recipients.js';
import type { SharingInput } from './shared-fields.js';

export interface Weighed {
  readonly proposal: Proposal;
  /** The same, as the law reads it. */
  readonly asked: LawContribution;
  readonly rules: readonly ReleaseRule[];
  readonly flaws: ReadonlySet<Gate>;
  /** Is an earlier emergency of this kind about one of these persons not reviewed yet? */
  readonly isUnreviewed: boolean;
  /** Is anyone to be told only later (P 4; obligation 83)? */
  readonly isConfidential: boolean;
}

type About = Pick<Proposal, 'id' | 'category' | 'persons'>;

/** `shared` are this controller's contributions in the case. */
export async function weighSharing(
  context: ActContext,
  input: SharingInput,
  about: About,
  shared: readonly Contribution[],
): Promise<Weighed> {
  const proposal = propose(context, input, about);
  const { category, phase } = proposal;
  const rules = openRules(context.contract, { domain: context.domain, category, phase });
  const notices = await loadNotices(context, proposal.persons);
  const today = todayOf(context);
  const asked = readProposal(proposal);
  return {
    proposal,
    rules,
    flaws: findFlaws(context, proposal, rules, asFacts(notices)),
    asked,
    isUnreviewed: await hasUnreviewed(context, asked, shared),
    isConfidential: notices.some((notice) => isWaiting(notice) && isWithinDeferral(notice, today)),
  };
}

/** It begins now; in a phase that the college's clock says begins a moment from now, with the phase. */
function propose(context: ActContext, input: SharingInput, { id, category, persons }: About): Proposal {
  const { case: one, controller } = inCase(context);
  const from = new Date(Math.max(context.now.getTime(), sinceOf(one)));
  const until = readInstant(context, input.until, 'until');
  const proposal: Proposal = {
    id,
    controller,
    domain: context.domain,
    category,
    persons,
    phase: one.phase,
    recipients: input.recipients.map(({ organisation, domain }) => ({ organisation, domain })),
    purposes: input.purposes,
    necessity: { proportionate: input.necessity.proportionate, leastIntrusive: input.necessity.leastIntrusive },
    from,
    until,
    basis: readBasis(input.basis),
    secrecyLift: readLift(input.secrecyLift),
    classGround: readGrounds(input.classGround),
    classLaw: input.classLaw ?? null,
  };
  // An end that has passed shares nothing; of an emergency it is said by its own precondition.
  if (until !== null && until <= from && !isEmergency(proposal))
    throw new ActRefused([refusalOf('INPUT_INVALID', context.act, 'until')]);
  return proposal;
}

/** Of the earlier emergencies that nobody reviewed yet, is there one that stands in the way? Each has a duty under its id. */
async function hasUnreviewed(
  { em }: ActContext,
  asked: LawContribution,
  shared: readonly Contribution[],
): Promise<boolean> {
  const done = await em.find(Duty, {
    id: { $in: shared.map(({ id }) => id) },
    kind: 'REVIEW_EMERGENCY',
    doneAt: { $ne: null },
  });
  const reviewed = new Set(done.map(({ id }) => id));
  const open = shared.filter(({ id }) => !reviewed.has(id));
  return needsReviewByAnother(asked, readContributions(open.map((row) => toContributionFacts(row as never))));
}

/** As the law reads it. One without a basis is no emergency, and is refused for that. */
function readProposal({ basis, ...proposal }: Proposal): LawContribution {
  const at = proposal.from.toISOString();
  const [read] = readContributions([
    {
      ...proposal,
      basis: basis ?? { kind: 'CONSENT' },
      recordedAt: at,
      from: at,
      until: proposal.until?.toISOString() ?? null,
      withdrawnAt: null,
      recordApproval: null,
    },
  ]);
  if (read === undefined) throw new Error('A contribution that is asked about is there.');
  return read;
}

/** The preconditions that are asked alike, whichever act shares. */
export const SHARING_HOLDS = {
  CATEGORY_OWN: ({ rules }: Weighed) => rules.length > 0,
  RECIPIENTS_NAMED: ({ proposal }: Weighed, _input: SharingInput, { ruleSet, organisation, domain }: ActContext) =>
    areRecipients(ruleSet, { organisation, domain }, proposal.recipients),
  NECESSARY: ({ proposal: { necessity } }: Weighed) => necessity.proportionate && necessity.leastIntrusive,
  WEIGHED: (_state: unknown, { weighing }: SharingInput) => typeof weighing === 'string',
  BASIS_OF_PHASE: ({ flaws }: Weighed) => !flaws.has('BASIS'),
  TOLD_OR_DEFERRED: ({ flaws }: Weighed) => !flaws.has('NOTICE'),
  GROUND_FOR_CLASS: ({ flaws }: Weighed) => !flaws.has('CLASS'),
  SECRECY_LIFTED: ({ flaws }: Weighed) => !flaws.has('SECRECY'),
  EMERGENCY_TIME_BOXED: ({ asked }: Weighed, _input: SharingInput, { ruleSet }: ActContext) =>
    isTimeBoxed(asked, ruleSet),
  EMERGENCY_REVIEWED: ({ isUnreviewed }: Weighed) => !isUnreviewed,
} as const;
