/**
 * AuthZEN §8.5: which fields this subject may have. Candidates are the classified fields of the contract, of each
 * controller that serves them, about each person of the facts given; a handle of the dossier and what is withheld are
 * about nobody. What the request says in `resource.properties` is assumed of every candidate: `persons` are then the
 * persons of one datum and `controller` the only one asked; `origin`, `owner`, `recordedBy`, `about` and `recordAs`
 * stand as they are given, and are else null. To `record`, a field of the dossier is tried as what the contract says it
 * is, and any other as each of the seven core data.
 */
import { ACTIONS, type Action, CORE_DATA, decide, isMalformed, readResource, readSubject } from '../../policy/index.js';
import { asJsonObject, asJsonObjects, type JsonObject } from '../json.js';
import { refuseAbove } from '../limits/index.js';
import { type ReleaseQuestion, resourceOf } from '../release/question.js';
import { buildSubgraphTable } from '../release/subgraph-table.js';
import type { Kit } from './kit.js';
import { NOTHING, readShared, type Search } from './search.js';

type Rule = ReleaseQuestion['rule'];

interface Place {
  readonly rule: Rule;
  readonly controller: string;
  readonly persons: readonly string[];
  readonly recordAs: unknown;
}

export function searchResources(request: JsonObject, { ruleSet, contract, limits }: Kit): Search {
  const { type, properties } = asJsonObject(request.resource);
  const shared = readShared(request.context);
  const subject = readSubject(request.subject);
  const action = ACTIONS.find((each) => each === asJsonObject(request.action).name);
  if (shared === undefined || isMalformed(subject) || action === undefined || type !== 'field') return NOTHING;
  const given = asJsonObject(properties);
  const { origin = null, owner = null, recordedBy = null, about = null } = given;
  const groups = groupsOf(given, request);
  const { controllersOf } = buildSubgraphTable(contract);
  const fields = [...contract.rules.values()].flatMap((rule) => (rule.kind === 'edge' ? [] : [rule]));
  const served = fields.flatMap((rule) =>
    hostsOf(rule, controllersOf(rule.coordinate), given).map((host) => ({ rule, host })),
  );
  refuseAbove(limits, 'LIMIT_CANDIDATES', served.length * groups.length * aimsOf(action, given).length);
  const places = served.flatMap(({ rule, host }): readonly Place[] =>
    (isAboutPersons(rule) ? groups : [[]]).flatMap((persons) =>
      aimsOf(action, given, rule).map((recordAs) => ({ rule, controller: host, persons, recordAs })),
    ),
  );
  return {
    size: places.length,
    releasedAt(at) {
      const place = places[at];
      if (place === undefined) return undefined;
      const { recordAs, ...rest } = place;
      const candidate = resourceOf({ ...rest, origin, recordedBy, about }, { owner, recordAs });
      const resource = readResource(candidate);
      if (isMalformed(resource) || !decide({ ...shared, subject, resource, action }, ruleSet).released)
        return undefined;
      return candidate as object;
    },
  };
}

/** The persons of each candidate: those given, together, or each of the facts by himself. */
function groupsOf({ persons }: JsonObject, request: JsonObject): readonly (readonly string[])[] {
  if (Array.isArray(persons)) return [persons as readonly string[]];
  const { facts } = asJsonObject(request.context);
  const known = asJsonObjects(asJsonObject(facts).persons).map(({ id }) => id);
  return known.flatMap((id) => (typeof id === 'string' ? [[id]] : []));
}

/** Whose datum it may be. The process dossier is the college's, and its fields are asked without a controller. */
function hostsOf(rule: Rule, hosts: readonly string[], { controller }: JsonObject): readonly string[] {
  if (rule.kind === 'process') return [''];
  return controller === undefined ? hosts : hosts.filter((host) => host === controller);
}

/** What it would be recorded as: what is given, what the contract says of a dossier field, or any of the seven. */
function aimsOf(action: Action, given: JsonObject, rule?: Rule): readonly unknown[] {
  if (Object.hasOwn(given, 'recordAs')) return [given.recordAs];
  if (action !== 'record' || rule?.kind === 'withhold') return [null];
  return rule?.kind === 'process' ? [rule.recordAs] : CORE_DATA;
}

function isAboutPersons(rule: Rule): boolean {
  return rule.kind === 'release' || (rule.kind === 'process' && rule.section !== 'HANDLE');
}
