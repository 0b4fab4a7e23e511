/** AuthZEN §8.6: which of `read`, `use` and `record` this subject may do with this resource. */
import { ACTIONS, decide, isMalformed, readResource, readSubject } from '../../policy/index.js';
import type { JsonObject } from '../json.js';
import type { Kit } from './kit.js';
import { NOTHING, readShared, type Search } from './search.js';

export function searchActions(request: JsonObject, { ruleSet }: Kit): Search {
  const shared = readShared(request.context);
  const subject = readSubject(request.subject);
  const resource = readResource(request.resource);
  if (shared === undefined || isMalformed(subject) || isMalformed(resource)) return NOTHING;
  return {
    size: ACTIONS.length,
    releasedAt(place) {
      const action = ACTIONS[place];
      if (action === undefined || !decide({ ...shared, subject, resource, action }, ruleSet).released) return undefined;
      return { name: action };
    },
  };
}
