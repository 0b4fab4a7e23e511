/** What cucumber says of a run, read from its messages: the features, their scenarios with tags and results, and the steps nobody uses. */
import { readFileSync } from 'node:fs';

export interface FeatureReport {
  readonly file: string;
  readonly name: string;
  readonly language: string;
  readonly description: string;
}

export interface ScenarioReport {
  readonly file: string;
  readonly name: string;
  /** Without the "@": those of the feature, the rule, the scenario and the examples together. */
  readonly tags: readonly string[];
  readonly steps: readonly string[];
  /** PASSED only when every step and every hook passed; MISSING when it never ran. */
  readonly status: string;
}

export interface RunReport {
  readonly features: readonly FeatureReport[];
  readonly scenarios: readonly ScenarioReport[];
  /** Files that are no Gherkin, with what is wrong. */
  readonly parseErrors: readonly string[];
  readonly unusedSteps: readonly string[];
}

/** Only what is read here; a message holds one of them. */
interface Message {
  readonly gherkinDocument?: {
    readonly uri: string;
    readonly feature?: { readonly name: string; readonly language: string; readonly description: string };
  };
  readonly pickle?: {
    readonly id: string;
    readonly uri: string;
    readonly name: string;
    readonly tags: readonly { readonly name: string }[];
    readonly steps: readonly { readonly text: string }[];
  };
  readonly parseError?: { readonly message: string };
  readonly stepDefinition?: { readonly id: string; readonly pattern: { readonly source: string } };
  readonly testCase?: {
    readonly id: string;
    readonly pickleId: string;
    readonly testSteps: readonly { readonly id: string; readonly stepDefinitionIds?: readonly string[] }[];
  };
  readonly testCaseStarted?: { readonly id: string; readonly testCaseId: string };
  readonly testStepFinished?: {
    readonly testCaseStartedId: string;
    readonly testStepId: string;
    readonly testStepResult: { readonly status: string };
  };
}

/** `file` is what `--messages` wrote: one JSON message a line. */
export function readMessages(file: string): RunReport {
  const lines = readFileSync(file, 'utf8').split('\n');
  return reportOn(lines.filter((line) => line !== '').map((line): Message => JSON.parse(line)));
}

function reportOn(messages: readonly Message[]): RunReport {
  const results = collectResults(messages);
  const used = new Set(
    messages.flatMap(({ testCase }) => testCase?.testSteps.flatMap((step) => step.stepDefinitionIds ?? []) ?? []),
  );
  return {
    features: messages.flatMap(({ gherkinDocument: document }) =>
      document?.feature === undefined ? [] : [{ file: document.uri, ...document.feature }],
    ),
    scenarios: messages.flatMap(({ pickle }) =>
      pickle === undefined
        ? []
        : [
            {
              file: pickle.uri,
              name: pickle.name,
              tags: pickle.tags.map(({ name }) => name.slice(1)),
              steps: pickle.steps.map(({ text }) => text),
              status: results.get(pickle.id) ?? 'MISSING',
            },
          ],
    ),
    parseErrors: messages.flatMap(({ parseError }) => (parseError === undefined ? [] : [parseError.message])),
    unusedSteps: messages.flatMap(({ stepDefinition: step }) =>
      step === undefined || used.has(step.id) ? [] : [step.pattern.source],
    ),
  };
}

/** By pickle: PASSED when each of its steps was run and passed, else the first other result. */
function collectResults(messages: readonly Message[]): ReadonlyMap<string, string> {
  const cases = new Map(messages.flatMap(({ testCase }) => (testCase === undefined ? [] : [[testCase.id, testCase]])));
  const finished = new Map<string, string>();
  for (const { testStepFinished: step } of messages) {
    if (step !== undefined) finished.set(`${step.testCaseStartedId} ${step.testStepId}`, step.testStepResult.status);
  }
  const results = new Map<string, string>();
  for (const { testCaseStarted: started } of messages) {
    const ran = started === undefined ? undefined : cases.get(started.testCaseId);
    if (started === undefined || ran === undefined) continue;
    const statuses = ran.testSteps.map(({ id }) => finished.get(`${started.id} ${id}`) ?? 'MISSING');
    results.set(ran.pickleId, statuses.find((status) => status !== 'PASSED') ?? 'PASSED');
  }
  return results;
}
