/** The scenarios of feature files with their tags, as cucumber compiles them; it runs none of them. */
import { Writable } from 'node:stream';
import { loadConfiguration, runCucumber } from '@cucumber/cucumber/api';

export interface TaggedScenario {
  readonly file: string;
  readonly name: string;
  /** Of the feature, the rule, the scenario and its examples. */
  readonly tags: readonly string[];
}

/** Errors: for a file that is no Gherkin. Names of files come back relative to `root`. */
export async function readScenarioTags(root: string, files: readonly string[]): Promise<readonly TaggedScenario[]> {
  if (files.length === 0) return [];
  const provided = { paths: [...files], dryRun: true, format: ['message'], publish: false };
  const { runConfiguration } = await loadConfiguration({ file: false, provided }, { cwd: root });
  const scenarios: TaggedScenario[] = [];
  const errors: string[] = [];
  await runCucumber(runConfiguration, { cwd: root, stdout: nowhere() }, ({ pickle, parseError }) => {
    if (parseError !== undefined) errors.push(parseError.message);
    if (pickle === undefined) return;
    scenarios.push({ file: pickle.uri, name: pickle.name, tags: pickle.tags.map(({ name }) => name) });
  });
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return scenarios;
}

/** Its formatter must write somewhere; what is wanted comes as messages. */
function nowhere(): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done() });
}
