/** `regietafel evaluate`: AuthZEN requests on stdin, one JSON a line; one answer a line on stdout, in order. */
import type { Readable, Writable } from 'node:stream';
import { PolicyProblem, type RuleSet } from '../policy/index.js';
import { loadRuleSet } from '../schema/rule-set/index.js';
import { answerLines } from './evaluate-answer.js';
import { splitLines } from './evaluate-lines.js';
import { type Pool, startPool } from './evaluate-pool.js';
import { readSwitches, readVariables } from './rules/switches.js';

export interface EvaluateOptions {
  readonly ruleSet: RuleSet;
  /** Longer lines are answered UNKNOWN without being kept. @default 8 MiB */
  readonly maxLineBytes?: number;
  /** Lines that one thread answers before others are started to help. @default 4,000 */
  readonly linesAlone?: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

const MAX_LINE_BYTES = 8 * 1024 * 1024;
const LINES_ALONE = 4_000;

/** Settings as `name=true`, over those of the environment. Throws a PolicyProblem for one it does not know. */
export function evaluateOptions(settings: readonly string[], environment: Environment = {}): EvaluateOptions {
  return { ruleSet: loadRuleSet({ ...readVariables(environment), ...readSwitches(settings) }) };
}

/** Under which law is decided, when not under that of this release. */
export interface LawChoice {
  /** The edition of this day. */
  readonly asOf: string | null;
  /** A kept rule set, by its hash or its file. */
  readonly ruleSet: string | null;
}

/** The command: 0 when the stream has ended, 2 with a sentence when a setting is not known. */
export async function evaluateCommand(
  settings: readonly string[],
  { stdin, stdout, stderr, env }: Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr' | 'env'> = process,
  law: LawChoice = { asOf: null, ruleSet: null },
): Promise<number> {
  let options: EvaluateOptions;
  try {
    options = await chooseLaw(settings, env, law);
  } catch (problem) {
    if (!(problem instanceof PolicyProblem)) throw problem;
    stderr.write(`${problem.message}\n`);
    return 2;
  }
  await runEvaluate(stdin, stdout, options);
  return 0;
}

/** A kept rule set has its own settings and its own day: to give others beside it would be to ask for what nobody signed. */
export async function chooseLaw(
  settings: readonly string[],
  environment: Environment,
  law: LawChoice,
): Promise<EvaluateOptions> {
  const given = { ...readVariables(environment), ...readSwitches(settings) };
  const { asOf, ruleSet } = law;
  const { findRuleSet, loadAsOf } = await import('./rules/reference.js');
  if (ruleSet === null) return { ruleSet: loadAsOf(asOf, given) };
  const [other] = [...(asOf === null ? [] : ['--as-of']), ...Object.keys(given)];
  if (other !== undefined) {
    throw new PolicyProblem(`A kept rule set has its day and its settings in it: give --rule-set without ${other}.`);
  }
  return { ruleSet: await findRuleSet(ruleSet) };
}

/** Answers every line, waiting for a slow reader; a reader who has gone ends it quietly. */
export async function runEvaluate(input: Readable, output: Writable, options: EvaluateOptions): Promise<void> {
  const sink = followSink(output, input);
  const { ruleSet, maxLineBytes = MAX_LINE_BYTES, linesAlone = LINES_ALONE } = options;
  let pool: Pool | null | undefined;
  let alone = 0;
  const line = new WaitingLine((answers) => sink.write(answers));
  try {
    for await (const lines of splitLines(input, maxLineBytes)) {
      alone += lines.length;
      if (alone > linesAlone && pool === undefined) pool = startPool(ruleSet.document);
      await line.join(pool?.answer(lines) ?? answerLines(lines, ruleSet), pool?.capacity ?? 1);
    }
    await line.empty();
    await sink.flush();
  } catch (error) {
    if (!sink.isGone()) throw error;
  } finally {
    sink.release();
    await pool?.close();
  }
  const failure = sink.failure();
  if (failure !== null && (failure as NodeJS.ErrnoException).code !== 'EPIPE') throw failure;
}

/** Answers leave in the order in which their questions came, whichever is ready first. */
class WaitingLine {
  private readonly turns: Promise<void>[] = [];

  constructor(private readonly write: (answers: string) => Promise<void>) {}

  /** Resolves when there is room for the next: fewer than `capacity` batches are under way. */
  async join(answers: Promise<string> | string, capacity: number): Promise<void> {
    const turn = this.leave(this.turns.at(-1), answers);
    // Awaited when its time comes; until then a failure of it is nobody's surprise.
    turn.catch(() => undefined);
    this.turns.push(turn);
    while (this.turns.length >= capacity) await this.turns.shift();
  }

  async empty(): Promise<void> {
    for (const turn of this.turns.splice(0)) await turn;
  }

  private async leave(before: Promise<void> | undefined, answers: Promise<string> | string): Promise<void> {
    const [ready] = await Promise.all([answers, before]);
    await this.write(ready);
  }
}

/** Writes with back-pressure, and stops reading once nobody listens any more. */
function followSink(output: Writable, input: Readable) {
  let gone = false;
  let failure: Error | null = null;
  let resume: (() => void) | null = null;
  const proceed = () => resume?.();
  const leave = () => {
    gone = true;
    input.destroy();
    proceed();
  };
  const fail = (error: Error) => {
    failure = error;
    leave();
  };
  const waitFor = async (start: (resolve: () => void) => void): Promise<void> => {
    await new Promise<void>(start);
    resume = null;
  };
  output.on('error', fail).on('close', leave).on('drain', proceed);
  return {
    isGone: () => gone,
    failure: (): Error | null => failure,
    async write(text: string): Promise<void> {
      if (gone || text === '' || output.write(text)) return;
      await waitFor((resolve) => {
        resume = resolve;
      });
    },
    /** Resolves when all that was written has left, or nobody is there to take it. */
    async flush(): Promise<void> {
      if (gone) return;
      await waitFor((resolve) => {
        resume = () => (gone ? resolve() : undefined);
        output.write('', () => resolve());
      });
    },
    release(): void {
      output.off('close', leave).off('drain', proceed);
    },
  };
}
