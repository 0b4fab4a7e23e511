/** A 1: a signal is brought, by the one who is controller of what it says (obligations 26, 29–32). */
import { type ActContext, type AnyAct, defineAct } from '../work/index.js';
import { draftSignal } from './draft-signal.js';
import { OwnRecord } from './own-record.entity.js';
import type { SignalDefinition } from './signal-definition.js';
import type { BringSignalInput } from './signal-inputs.js';
import { sendSignal, storeSignal } from './store-signal.js';
import { SIGNAL_HOLDS, type SignalState } from './weigh-signal.js';

/** The act of one partner, for its own signal. */
export function bringSignal(definition: SignalDefinition): AnyAct {
  return defineAct({
    act: 'BRING_SIGNAL',
    input: definition.input,
    async load(context: ActContext, input: BringSignalInput): Promise<SignalState> {
      const record = await context.em.findOne(OwnRecord, { id: input.record, controller: context.organisation });
      return { record, draft: draftSignal(context, definition, input) };
    },
    holds: SIGNAL_HOLDS,
    async perform(context, input, { draft, record }) {
      await storeSignal(context, definition, input, draft, record?.id ?? input.record);
      await sendSignal(context, input, draft);
      const isConfidential = draft.facts.notices.some(({ givenAt }) => givenAt === null);
      return { id: draft.caseId, caseId: draft.caseId, subjects: [...draft.personOf.values()], isConfidential };
    },
  });
}
