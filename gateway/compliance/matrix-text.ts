/** The matrix as texts, made once a process when it is first asked, in turns with everything else. */
import type { RuleSet, Step } from '../../policy/index.js';
import type { Contract } from '../../schema/contract.js';
import { buildMatrixByRow, type Matrix } from '../../schema/matrix/matrix.js';
import { listFields } from '../../schema/rule-set/fields.js';
import type { Turns } from '../turns.js';

export interface PhaseText {
  readonly phase: Step;
  readonly recipients: readonly string[];
  readonly rows: readonly {
    readonly field: string;
    readonly category: string;
    readonly domain: string;
    readonly controllers: readonly string[];
    readonly cells: readonly string[];
  }[];
}

/** Reads the matrix of a phase; every reader waits for the same making. A failed one is tried anew. */
export function matrixReader(contract: Contract, ruleSet: RuleSet, turns: Turns): (phase: Step) => Promise<PhaseText> {
  let making: Promise<ReadonlyMap<Step, PhaseText>> | undefined;
  return async (phase) => {
    making ??= make(contract, ruleSet, turns);
    const text = (await making).get(phase);
    if (text === undefined) throw new Error(`the matrix has no phase ${phase}`);
    return text;
  };
}

async function make(contract: Contract, ruleSet: RuleSet, turns: Turns): Promise<ReadonlyMap<Step, PhaseText>> {
  const rows = buildMatrixByRow(listFields(contract), ruleSet);
  const pace = await turns.begin();
  for (;;) {
    const { done, value } = rows.next();
    if (done === true) return print(value);
    if (pace.isDue()) await pace.rest();
  }
}

function print({ recipients, phases }: Matrix): ReadonlyMap<Step, PhaseText> {
  return new Map(
    phases.map(({ phase, rows }) => [
      phase,
      {
        phase,
        recipients,
        rows: rows.map(({ rule: { coordinate, category, domain }, controllers, cells }) => ({
          field: coordinate,
          category,
          domain,
          controllers,
          cells: cells.map(({ text }) => text),
        })),
      },
    ]),
  );
}
