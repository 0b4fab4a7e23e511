/** The shape of the classified fields: the words of the directives, judged as composition judges them. */
import { z } from 'zod';
import { CLASSES, CORE_DATA, DETAILS, DOMAINS, PHASES, ROUTES, SECRECIES, SECTIONS } from '../../policy/index.js';
import { checkClassification } from '../checks/classification.js';
import { type ContractProblem, describeProblem } from '../problems.js';
import { SUBGRAPH_NAMES } from '../subgraphs.js';
import type { FieldRow } from './fields.js';
import { judged, record, word, words } from './shape-parts.js';

const COORDINATE = /^[A-Z]\w*\.[a-z]\w*$/;
/** The fields of a partner's row that say who and whom it is about; nothing else of a partner is of the process dossier. */
const CARRIERS: readonly string[] = ['id', 'personIds', 'controller'];

const coordinate = judged(z.string(), (value, say) => {
  if (!COORDINATE.test(value)) say('FORMAT', [value, 'PoliceFile.known']);
});
const subgraph = word(SUBGRAPH_NAMES);

const row = z.discriminatedUnion('kind', [
  record({
    kind: z.literal('release'),
    coordinate,
    category: z.string(),
    domain: word(DOMAINS),
    detail: word(DETAILS),
    // Twice is said by the check of the classification.
    phases: z.array(word(PHASES)),
    classes: words(CLASSES),
    secrecy: word(SECRECIES),
    route: word(ROUTES).nullable(),
    subgraph,
  }),
  record({
    kind: z.literal('process'),
    coordinate,
    section: word(SECTIONS),
    recordAs: word(CORE_DATA).nullable(),
    subgraph,
  }),
  record({ kind: z.literal('withhold'), coordinate, why: z.string(), subgraph }),
]);

/** A problem of the contract travels in its issue as it is: it has its sentence already. */
const fieldShape = row.superRefine((field, { addIssue }) => {
  for (const problem of checkField(field)) addIssue({ code: 'custom', params: { problem } });
});

/** A datum has one controller and one rule; only what carries provenance may stand in several subgraphs. */
export const fieldsShape = judged(z.array(fieldShape).min(1), (fields, say) => {
  const seen = new Map<string, FieldRow>();
  fields.forEach((field, at) => {
    const other = seen.get(field.coordinate);
    const isShared = field.kind === 'process' && other?.kind === 'process' && field.subgraph !== other.subgraph;
    if (other !== undefined && !isShared) say('FIELD_TWICE', [field.coordinate, field.subgraph], [at, 'coordinate']);
    seen.set(field.coordinate, field);
  });
});

function checkField(field: FieldRow): readonly ContractProblem[] {
  const at = { coordinate: field.coordinate, subgraph: field.subgraph };
  if (field.kind !== 'process') return checkClassification(field, [field.subgraph], at);
  if (field.subgraph === 'casework') return [];
  const [, name = ''] = field.coordinate.split('.');
  const isCarrier = field.section === 'HANDLE' && CARRIERS.includes(name);
  return isCarrier ? [] : [describeProblem('PROCESS_ELSEWHERE', at, field.coordinate, field.subgraph)];
}
