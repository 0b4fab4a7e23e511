/** One query over five partners, and what of it came back, as a flat list that a person can read and write by hand. */

export const CASE_QUERY = `
  query ($id: ID!) {
    case(id: $id) {
      id
      phase
      housing { controller known tenancy { kind } rentArrears { arrearsInCents } nuisanceReports { kind } }
      household {
        persons {
          id
          municipality { known debtCounselling { known totalInCents } wmo { known } }
          police { known callOuts { kind } incidents { kind } }
          mentalHealth { known outreachContact { workerRole } crisisAgreement }
          socialWork { known trajectories { kind } goals { text } }
          youthProtection { known }
        }
      }
    }
  }`;

/** The leaves of an answer that hold a value: "a.police.known", once each, with the letter of the person. */
export function releasedIn(data: unknown, letterOf: (id: string) => string): readonly string[] {
  const found = new Set<string>();
  collect(data, [], letterOf, found);
  return [...found].filter((path) => !/(^|\.)(id|phase|controller)$/.test(path)).sort();
}

function collect(value: unknown, path: readonly string[], letterOf: (id: string) => string, found: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, [...path, ...nameOf(item, letterOf)], letterOf, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      const isStep = key === 'case' || key === 'household' || key === 'persons';
      collect(inner, isStep ? path : [...path, key], letterOf, found);
    }
  } else if (value !== null && value !== undefined) {
    found.add(path.join('.'));
  }
}

/** Persons by letter and housing files by corporation; other rows are not told apart. */
function nameOf(item: unknown, letterOf: (id: string) => string): readonly string[] {
  const { id, controller } = (item ?? {}) as { id?: unknown; controller?: unknown };
  if (typeof id === 'string') return [letterOf(id)];
  return typeof controller === 'string' ? [controller] : [];
}
