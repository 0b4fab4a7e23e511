/**
 * AuthZEN §8.4: who may do this with this resource. Candidates are the posts of the register (law.md §1.1), each as somebody
 * who has no seat in the team, and then everyone in the team of the facts given, in every capacity. Of each is assumed
 * what the request says in `subject.properties`: wards, screening, secrecy; without it the least, which passes nowhere.
 * An organisation, capacity or domain in there narrows the candidates to it. Whether somebody holds the capacity is the
 * college's to say and is not known here.
 */
import {
  ACTIONS,
  CAPACITIES,
  decide,
  isMalformed,
  type RuleSet,
  readResource,
  readSubject,
} from '../../policy/index.js';
import { asJsonObject, asJsonObjects, type JsonObject } from '../json.js';
import { refuseAbove } from '../limits/index.js';
import type { Kit } from './kit.js';
import { NOTHING, readShared, type Search } from './search.js';

interface Seat {
  readonly id: string;
  readonly organisation: unknown;
  readonly capacity: string;
  readonly domain: unknown;
}

const LEAST = { wards: [], screenedUntil: null, professionBound: false, secrecyDeclaredOn: null } as const;

export function searchSubjects(request: JsonObject, { ruleSet, limits }: Kit): Search {
  const { type, properties } = asJsonObject(request.subject);
  const shared = readShared(request.context);
  const resource = readResource(request.resource);
  const action = ACTIONS.find((each) => each === asJsonObject(request.action).name);
  if (shared === undefined || isMalformed(resource) || action === undefined) return NOTHING;
  const given = asJsonObject(properties);
  const team = asJsonObjects(asJsonObject(asJsonObject(asJsonObject(request.context).facts).case).team);
  refuseAbove(limits, 'LIMIT_CANDIDATES', team.length * CAPACITIES.length);
  const seats = [...postsOf(ruleSet), ...team.flatMap(seatsOf)].filter((seat) => fits(seat, given));
  return {
    size: seats.length,
    releasedAt(place) {
      const { id, ...post } = seats[place] ?? {};
      const candidate = { type, id, properties: { ...LEAST, ...pick(given), ...post } };
      const subject = readSubject(candidate);
      if (isMalformed(subject) || !decide({ ...shared, subject, resource, action }, ruleSet).released) return undefined;
      return candidate;
    },
  };
}

/** A post has no name of its own; this one says what it is, and is nobody's in the facts. */
function postsOf({ document: { register } }: RuleSet): readonly Seat[] {
  return Object.entries(register).flatMap(([organisation, { seats }]) =>
    seats.flatMap(({ domains, capacities }) =>
      capacities.flatMap((capacity: string) =>
        domains.map((domain: string) => ({
          id: `${organisation}/${capacity}/${domain}`,
          organisation,
          capacity,
          domain,
        })),
      ),
    ),
  );
}

function seatsOf({ actor, organisation, domain }: JsonObject): readonly Seat[] {
  if (typeof actor !== 'string') return [];
  return CAPACITIES.map((capacity) => ({ id: actor, organisation, capacity, domain }));
}

function fits(seat: Seat, given: JsonObject): boolean {
  return (['organisation', 'capacity', 'domain'] as const).every(
    (key) => given[key] === undefined || given[key] === seat[key],
  );
}

function pick(given: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.keys(LEAST).flatMap((key) => (Object.hasOwn(given, key) ? [[key, given[key]]] : [])),
  );
}
