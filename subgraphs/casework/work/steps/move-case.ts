/** What every step of a case has in common: the phase the actor saw, and the move the table of transitions gives. */
import { Field, InputType } from 'type-graphql';
import { PHASES, type Phase } from '../../../../policy/vocabulary.js';
import { nextPhase } from '../../../../policy/work/index.js';
import { type ActContext, ActRefused, CaseActInput, OneOf, refusalOf } from '../../../kit/work/index.js';
import { CaseHandle } from '../../registry/case-handle.entity.js';
import { type StepColumns, setPhase } from '../../registry/set-phase.js';
import { tellStakeholders } from './tell-stakeholders.js';

@InputType()
export abstract class StepInput extends CaseActInput {
  @Field(() => String, { description: 'The phase the case was in when this was decided.' })
  @OneOf(PHASES)
  expectedPhase!: Phase;
}

/** Reads the case and refuses where someone moved it meanwhile (STALE_PHASE); the act has locked it. */
export async function loadStep({ em, act, caseId }: ActContext, { expectedPhase }: StepInput): Promise<CaseHandle> {
  const handle = await em.findOneOrFail(CaseHandle, { id: caseId ?? '' });
  if (handle.phase !== expectedPhase) throw new ActRefused([refusalOf('STALE_PHASE', act, 'expectedPhase')]);
  return handle;
}

/**
 * Moves the case where the table says, with what the step leaves behind, and tells every partner with a stake in it;
 * everything contributed for the phase before is silent from then on (P 5; obligation 76). Of DECLINED they are told
 * otherwise (CASE_DECLINED), by who declines.
 */
export async function moveCase(context: ActContext, handle: CaseHandle, columns: StepColumns = {}): Promise<Phase> {
  const { em, act, actor, now } = context;
  const phase = nextPhase(handle.phase, act);
  if (phase === undefined) throw new Error(`${act} moves no case from ${handle.phase}.`);
  // A phase begins after the one before it, also when two steps fall in one millisecond.
  const since = new Date(Math.max(now.getTime(), Date.parse(handle.phaseSince) + 1)).toISOString();
  await setPhase(em, handle.id, { phase, since, by: actor }, columns);
  if (phase !== 'DECLINED') await tellStakeholders(context, handle.id, { kind: 'PHASE_MOVED', body: { phase, since } });
  return phase;
}
