/** The process dossier is the college's: only casework has one, and what everyone on a case may read is a closed list. */
import { type FieldModel, objectFields, type SchemaModel } from '../model/model.js';
import { type ContractProblem, describeProblem } from '../problems.js';
import { isEntity } from '../subgraphs.js';
import { isHandle, locate, type Rules } from './check.js';

/** What the gateway needs to decide again after fetching; it comes along only with a released field. */
const CARRIERS = ['id', 'personIds', 'controller'] as const;
const DOSSIER_CARRIERS = ['origin', 'recordedBy', 'about', 'owner'] as const;
/** What an editor names, so that none overwrites another. */
const EDITORS_OWN = ['version'] as const;
/** "Case id, ward, phase, the reader's own team entry, nothing else" (law §4): its phase with the way it is discussed (P 1). */
const HANDLES: ReadonlySet<string> = new Set(['Case.ward', 'Case.phase', 'Case.phaseSince', 'Case.discussion']);
/** Types that are handles throughout: the reader's own team entry, and what carries provenance. */
const HANDLE_TYPES = ['TeamEntry', 'Origin', 'About'] as const;

const READ_AGAIN = 'the gateway reads it to decide again after fetching';

export function checkProcess(model: SchemaModel, rules: Rules): readonly ContractProblem[] {
  const handleTypes = findHandleTypes(model);
  return objectFields(model).flatMap((field) => checkField(model, field, rules, handleTypes));
}

function checkField(
  model: SchemaModel,
  field: FieldModel,
  rules: Rules,
  handleTypes: ReadonlySet<string>,
): readonly ContractProblem[] {
  const rule = rules.get(field.coordinate);
  const at = locate(model, field);
  if (rule !== undefined && rule.kind !== 'edge' && handleTypes.has(field.type) && !isHandle(rule)) {
    return [describeProblem('CARRIER', at, field.coordinate, `${field.name} @process(section: HANDLE)`, READ_AGAIN)];
  }
  if (rule?.kind !== 'process') return [];
  const owner = field.owners.find((name) => name !== 'casework');
  if (owner !== undefined && !isPartnerCarrier(field, isHandle(rule))) {
    return [describeProblem('PROCESS_ELSEWHERE', at, field.coordinate, owner)];
  }
  if (!isHandle(rule) || handleTypes.has(field.type) || isListed(field)) return [];
  return [describeProblem('HANDLE_NOT_LISTED', at, field.coordinate)];
}

/** The key of an entity, or who and whom a partner's row is about. */
function isPartnerCarrier(field: FieldModel, handle: boolean): boolean {
  const carriers: readonly string[] = CARRIERS;
  return handle && (isEntity(field.type) ? field.name === 'id' : carriers.includes(field.name));
}

function isListed(field: FieldModel): boolean {
  const carriers: readonly string[] = [...CARRIERS, ...DOSSIER_CARRIERS, ...EDITORS_OWN];
  return carriers.includes(field.name) || HANDLES.has(field.coordinate);
}

/** The handle types and all they lead to, for example About.recipients. */
function findHandleTypes(model: SchemaModel): ReadonlySet<string> {
  const found = new Set<string>();
  const queue: string[] = [...HANDLE_TYPES];
  for (const name of queue) {
    const type = model.types.get(name);
    if (type === undefined || found.has(name)) continue;
    found.add(name);
    for (const field of type.fields.values()) queue.push(field.named);
  }
  return found;
}
