/**
 * R Toegang; C 4.2: the college's authorisation officer admits whom a party proposed. Nobody admits himself, and nobody
 * who directs the case admits to it (law.md §1.2; obligation 9).
 */
import { randomUUID } from 'node:crypto';
import { Field, ID, InputType } from 'type-graphql';
import { amsterdamDay, isTeamStep, parseInstant } from '../../../../policy/index.js';
import { isPost, isScreened, isSeatTimeBoxed, isSecrecyBound } from '../../../../policy/work/index.js';
import { type ActContext, ActInput, defineAct, Uuid } from '../../../kit/work/index.js';
import type { Authorisation } from '../../registry/authorisation.entity.js';
import { CaseHandle } from '../../registry/case-handle.entity.js';
import { Party } from '../../registry/party.entity.js';
import { Proposal } from '../../registry/proposal.entity.js';
import { TeamEntry } from '../../registry/team-entry.entity.js';
import { findAuthorisations, ofSeat, screeningOf } from './find-authorisations.js';
import { lockRow } from './lock-row.js';

@InputType()
class AdmitMemberInput extends ActInput {
  @Field(() => ID)
  @Uuid()
  proposal!: string;
}

interface State {
  /** Null where it is none, or was answered already. */
  readonly proposal: Proposal | null;
  readonly isPartyNamed: boolean;
  readonly isDirector: boolean;
  /** By which he sits; undefined where he has none. */
  readonly authorisation: Authorisation | undefined;
}

export const admitMember = defineAct({
  act: 'ADMIT_MEMBER',
  input: AdmitMemberInput,
  async load(context, { proposal: id }: AdmitMemberInput): Promise<State> {
    const { em, actor, now } = context;
    const proposal = await lockRow(em, await em.findOne(Proposal, { id }));
    if (proposal === null || proposal.answeredAt !== null) {
      return { proposal: null, isPartyNamed: true, isDirector: false, authorisation: undefined };
    }
    const { phase, ward } = await em.findOneOrFail(CaseHandle, { id: proposal.caseId });
    const party = await em.findOneOrFail(Party, { id: proposal.party });
    const own = await findAuthorisations(em, actor, now);
    return {
      proposal,
      isPartyNamed: party.removedAt === null && (phase === 'INQUIRY' || isTeamStep(phase)),
      isDirector: own.some(({ capacity, wards }) => capacity === 'PROCESS_DIRECTOR' && wards.includes(ward)),
      authorisation: choose(context, ofSeat(await findAuthorisations(em, proposal.actor, now), proposal)),
    };
  },
  // What cannot be asked of a proposal or an authorisation that is not there does not fail besides.
  holds: {
    PROPOSAL_OPEN: ({ proposal }) => proposal !== null,
    PARTY_NAMED: ({ isPartyNamed }) => isPartyNamed,
    NOT_HIMSELF: ({ proposal, isDirector }, _input, { actor }) => proposal?.actor !== actor && !isDirector,
    AUTHORISED: ({ proposal, authorisation }) => proposal === null || authorisation !== undefined,
    SCREENED: ({ authorisation }, _input, context) =>
      authorisation === undefined || isScreenedNow(context, authorisation),
    SECRECY_BOUND: ({ authorisation }, _input, { time }) =>
      authorisation === undefined || isSecrecyBound(screeningOf(authorisation), amsterdamDay(time)),
    AD_HOC_TIME_BOXED: ({ proposal, authorisation }, _input, { time, ruleSet }) => {
      if (proposal === null || authorisation === undefined) return true;
      const until = parseInstant(proposal.until ?? '') ?? null;
      return isSeatTimeBoxed(authorisation.capacity, { from: time, until }, ruleSet);
    },
  },
  async perform({ em, actor, now }, _input, { proposal }) {
    if (proposal === null) throw new Error('A precondition was not asked.');
    const seat = randomUUID();
    const at = now.toISOString();
    const { caseId, organisation, domain, until } = proposal;
    const whose = { actor: proposal.actor, organisation, domain };
    await em.insert(TeamEntry, { id: seat, caseId, ...whose, from: at, until, acceptedAt: null });
    await em.nativeUpdate(Proposal, { id: proposal.id }, { answeredAt: at, answeredBy: actor, seat });
    return { id: seat, subjects: [] };
  },
});

/** A post of the register, and one for which he is screened before one for which he is not. */
function choose(context: ActContext, authorisations: readonly Authorisation[]): Authorisation | undefined {
  const posts = authorisations.filter((one) => isPost(one, context.ruleSet));
  return posts.find((one) => isScreenedNow(context, one)) ?? posts[0];
}

function isScreenedNow({ time }: ActContext, authorisation: Authorisation): boolean {
  return isScreened(screeningOf(authorisation), amsterdamDay(time));
}
