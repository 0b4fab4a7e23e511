/** A 2: the signal has come in whole, and the team is to assess it. */
import { InputType } from 'type-graphql';
import { defineAct } from '../../../kit/work/index.js';
import { loadStep, moveCase, StepInput } from './move-case.js';

@InputType()
class AssessSignalInput extends StepInput {}

export const assessSignal = defineAct({
  act: 'ASSESS_SIGNAL',
  input: AssessSignalInput,
  load: loadStep,
  holds: {
    // It comes in several messages: first whom it is about, then what is contributed.
    SIGNAL_BROUGHT: (_handle, _input, { facts }) =>
      facts !== null && facts.persons.size > 0 && facts.contributions.some(({ phase }) => phase === 'SIGNAL'),
  },
  async perform(context, _input, handle) {
    await moveCase(context, handle);
    return { id: handle.id, subjects: [] };
  },
});
