/** The steps as a state diagram of mermaid, from TRANSITIONS. */
import { PHASES, stepOf } from '../../policy/index.js';
import { ACTS, type ActName, PHASE_WORDS, TRANSITIONS } from '../../policy/work/index.js';

export function printDiagram(): string {
  const states = PHASES.map((phase) => {
    const step = stepOf(phase);
    return `  ${phase}: ${step === 0 ? '' : `${step} `}${PHASE_WORDS[phase].nl}`;
  });
  const arrows = PHASES.flatMap((from) =>
    (Object.entries(TRANSITIONS[from]) as [ActName, string][]).map(
      ([act, to]) => `  ${from} --> ${to}: ${ACTS[act].nl}`,
    ),
  );
  const ends = PHASES.filter((phase) => Object.keys(TRANSITIONS[phase]).length === 0);
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...states,
    '  [*] --> SIGNAL: een signaal inbrengen',
    ...arrows,
    ...ends.map((end) => `  ${end} --> [*]`),
    '```',
  ].join('\n');
}
