/**
 * In which capacity a professional asks about one case: taken from the college's authorisations and the case's own team,
 * never from the caller (R, obligation 9). A case manager of one case may be an ordinary member of another.
 */
import { asJsonObject, asJsonObjects, type JsonObject } from '../json.js';

/** Chooses one of the actor's authorisations for a case; `facts` is undefined for a case nobody knows. */
export function chooseAuthorisation(
  actor: string,
  authorisations: readonly JsonObject[],
  facts: JsonObject | undefined,
): JsonObject | undefined {
  const theCase = asJsonObject(facts?.case);
  if (theCase.caseManager === actor) {
    const asManager = authorisations.find((each) => each.capacity === 'CASE_MANAGER');
    if (asManager !== undefined) return asManager;
  }
  const entries = asJsonObjects(theCase.team).filter((entry) => entry.actor === actor);
  const ordinary = authorisations.filter((each) => each.capacity !== 'CASE_MANAGER');
  const seated = ordinary.find((each) =>
    entries.some((entry) => entry.organisation === each.organisation && entry.domain === each.domain),
  );
  return seated ?? ordinary[0] ?? authorisations[0];
}
