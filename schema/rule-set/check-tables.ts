/**
 * The tables of policy/law/ as they are written, rows of every edition together: a statute that ends before it begins, or cites nothing,
 * is in no document and would go unseen. Reads the tables only, so that it can speak before a wrong date stops all else.
 */
import * as classes from '../../policy/law/class-laws.js';
import { SOURCES } from '../../policy/law/sources.js';
import { TASK_LAWS } from '../../policy/law/task-laws.js';
import { RETENTION, type RetentionTerm } from '../../policy/law/terms.js';
import { describeIssues } from './describe-issues.js';
import { describeMistake, type Mistake, RuleSetError } from './mistakes.js';
import { careLawsShape, classLawsShape, retentionTerm, sourcesShape, taskLawsShape } from './shape-statutes.js';

export interface StatuteTables {
  readonly sources: unknown;
  readonly taskLaws: unknown;
  readonly careLaws: unknown;
  readonly publicInterestLaws: unknown;
  readonly criminalLaws: unknown;
  readonly retention: Readonly<Record<string, readonly RetentionTerm[]>>;
}

const WRITTEN: StatuteTables = {
  sources: SOURCES,
  taskLaws: TASK_LAWS,
  careLaws: classes.CARE_LAWS,
  publicInterestLaws: classes.PUBLIC_INTEREST_LAWS,
  criminalLaws: classes.CRIMINAL_LAWS,
  retention: RETENTION,
};

/** Every mistake of the tables as written, or of others in their place. */
export function findTableMistakes(changed: Partial<StatuteTables> = {}): readonly Mistake[] {
  const tables = { ...WRITTEN, ...changed };
  const context = { cited: SOURCES.map((source) => source.cited), edition: null };
  const laws = classLawsShape(context);
  const term = retentionTerm(context);
  return [
    ...describeIssues(sourcesShape(context), tables.sources, ['sources']),
    ...describeIssues(taskLawsShape(context), tables.taskLaws, ['taskLaws']),
    ...describeIssues(careLawsShape(context), tables.careLaws, ['careLaws']),
    ...describeIssues(laws, tables.publicInterestLaws, ['publicInterestLaws']),
    ...describeIssues(laws, tables.criminalLaws, ['criminalLaws']),
    ...Object.entries(tables.retention).flatMap(([domain, terms]) => {
      const wrong = terms.flatMap((row, at) => describeIssues(term, row, ['retention', domain, at]));
      return wrong.length > 0 ? wrong : findGap(domain, terms);
    }),
  ];
}

/** Throws a RuleSetError that says every mistake of the tables as written. */
export function requireSoundTables(): void {
  const mistakes = findTableMistakes();
  if (mistakes.length > 0) throw new RuleSetError(mistakes, 'The law in policy/law/');
}

/** From the covenant on, every day has one term. */
function findGap(domain: string, terms: readonly RetentionTerm[]): readonly Mistake[] {
  let next: string | null = SOURCES[0].from;
  for (const { from, until } of terms.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (next === null || from !== next) break;
    next = until;
  }
  if (next === null) return [];
  return [describeMistake('RETENTION_GAP', ['retention', domain], domain, next)];
}
