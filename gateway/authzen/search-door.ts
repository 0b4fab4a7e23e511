/**
 * `POST /access/v1/search/…` (AuthZEN §8): which subjects, resources or actions the law releases, among candidates that
 * follow from the register, the contract and the request itself. Put to `evaluate` as it stands, each of them is released.
 */
import type { JsonObject } from '../json.js';
import { measureDepth, refuseAbove } from '../limits/index.js';
import { searchActions } from './action-search.js';
import { ACTION_SEARCH, RESOURCE_SEARCH, requireEnvelope, SUBJECT_SEARCH } from './envelope.js';
import type { Answered, Door, Kit } from './kit.js';
import { openPage, readPage } from './page.js';
import { searchResources } from './resource-search.js';
import type { Search } from './search.js';
import { searchSubjects } from './subject-search.js';

type Open = (request: JsonObject, kit: Kit) => Search;
type Envelope = typeof SUBJECT_SEARCH | typeof RESOURCE_SEARCH | typeof ACTION_SEARCH;

export const answerSubjectSearch = searchDoor(SUBJECT_SEARCH, searchSubjects);
export const answerResourceSearch = searchDoor(RESOURCE_SEARCH, searchResources);
export const answerActionSearch = searchDoor(ACTION_SEARCH, searchActions);

function searchDoor(envelope: Envelope, open: Open): Door {
  return (body, kit) => {
    const { page: asked } = requireEnvelope(envelope, body);
    refuseAbove(kit.limits, 'LIMIT_JSON_DEPTH', measureDepth(body, kit.limits.LIMIT_JSON_DEPTH));
    const request = body as JsonObject;
    const search = open(request, kit);
    refuseAbove(kit.limits, 'LIMIT_CANDIDATES', search.size);
    const page = readPage(asked, request, kit.ruleSet.hash);
    return () => collect(search, page, kit);
  };
}

async function collect(search: Search, page: ReturnType<typeof readPage>, { turns, ruleSet }: Kit): Promise<Answered> {
  const results: object[] = [];
  const pace = await turns.begin();
  let place = page.from;
  for (; place < search.size; place += 1) {
    const found = search.releasedAt(place);
    // A token is given where there is more, not where there may be.
    if (found !== undefined && results.push(found) > page.limit) break;
    if (pace.isDue()) await pace.rest();
  }
  const shown = results.slice(0, page.limit);
  const next = results.length > page.limit ? openPage(page, place) : '';
  return {
    body: JSON.stringify({
      page: { next_token: next, count: shown.length },
      context: { ruleSet: ruleSet.hash },
      results: shown,
    }),
    asked: { candidates: search.size, from: page.from },
    decided: { results: shown.length },
  };
}
