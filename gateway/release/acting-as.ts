/**
 * In which capacity a professional asks about one case: taken from the college's authorisations and the case's own team,
 * never from the caller (R, obligation 9). A case manager of one case may be an ordinary member of another.
 */
type Json = Readonly<Record<string, unknown>>;

/** Chooses one of the actor's authorisations for a case; `facts` is undefined for a case nobody knows. */
export function chooseAuthorisation(
  actor: string,
  authorisations: readonly Json[],
  facts: Json | undefined,
): Json | undefined {
  const theCase = asObject(facts?.case);
  if (theCase.caseManager === actor) {
    const asManager = authorisations.find((each) => each.capacity === 'CASE_MANAGER');
    if (asManager !== undefined) return asManager;
  }
  const entries = asList(theCase.team).filter((entry) => entry.actor === actor);
  const ordinary = authorisations.filter((each) => each.capacity !== 'CASE_MANAGER');
  const seated = ordinary.find((each) =>
    entries.some((entry) => entry.organisation === each.organisation && entry.domain === each.domain),
  );
  return seated ?? ordinary[0] ?? authorisations[0];
}

function asObject(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

function asList(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.map(asObject) : [];
}
