/** Who may sit where (C preamble, C 4.2): organisations with their domains and capacities, and what each of them holds. */

export interface Seat {
  readonly organisation: string;
  readonly capacity: string;
  readonly domain: string;
}

export interface Holding {
  readonly controller: string;
  readonly domain: string;
}

const MUNICIPALITY = 'gemeente-nijmegen';
const PROVISIONS = ['WMO', 'YOUTH_ACT', 'PARTICIPATION_ACT', 'DEBT_COUNSELLING', 'COMPULSORY_EDUCATION'];
const CORPORATIONS = ['talis', 'portaal', 'standvast-wonen', 'woongenoot', 'de-gemeenschap', 'mooiland'];
const CARE: readonly Holding[] = [
  { controller: 'sterker', domain: 'SOCIAL_WORK' },
  { controller: 'pro-persona', domain: 'MENTAL_HEALTH_CARE' },
  { controller: 'jeugdbescherming-gelderland', domain: 'CHILD_PROTECTION' },
  { controller: 'jeugdbescherming-gelderland', domain: 'YOUTH_ACT' },
  { controller: 'ggd-gelderland-zuid', domain: 'PUBLIC_HEALTH' },
];

const POLICE: Holding = { controller: 'politie', domain: 'POLICE' };

/** What can be asked about: whose data, of which domain; twice and thrice what has rules of its own. */
export const HOLDINGS: readonly Holding[] = [
  ...[POLICE, POLICE, POLICE, ...CARE, ...CARE],
  ...PROVISIONS.map((domain) => ({ controller: MUNICIPALITY, domain })),
  ...CORPORATIONS.map((controller) => ({ controller, domain: 'HOUSING' })),
  { controller: MUNICIPALITY, domain: 'CASE_DIRECTION' },
];

const MEMBERS = [
  { organisation: 'politie', domain: 'POLICE' },
  ...CORPORATIONS.map((organisation) => ({ organisation, domain: 'HOUSING' })),
  ...CARE.map(({ controller, domain }) => ({ organisation: controller, domain })),
];
const OUTSIDERS = [
  { organisation: 'iriszorg', domain: 'MENTAL_HEALTH_CARE' },
  { organisation: 'entrea', domain: 'YOUTH_ACT' },
  { organisation: 'bindkracht10', domain: 'SOCIAL_WORK' },
  { organisation: 'sociaal-wijkteam', domain: 'WMO' },
  { organisation: 'een-reclassering', domain: 'POLICE' },
];

function seatsOf(capacity: string, places: readonly Omit<Seat, 'capacity'>[]): readonly Seat[] {
  return places.map((place) => ({ ...place, capacity }));
}

function municipal(domains: readonly string[]): readonly Omit<Seat, 'capacity'>[] {
  return domains.map((domain) => ({ organisation: MUNICIPALITY, domain }));
}

/** The seats of a capacity; before a case is taken up the municipality's fixed member is the debt worker. */
export function seatsFor(capacity: string, isEarly: boolean, isExternal: boolean): readonly Seat[] {
  switch (capacity) {
    case 'TEAM_MEMBER':
      return seatsOf(capacity, [...MEMBERS, ...municipal(isEarly ? ['DEBT_COUNSELLING'] : PROVISIONS)]);
    case 'CASE_MANAGER': {
      const care = CARE.map(({ controller, domain }) => ({ organisation: controller, domain }));
      return seatsOf(capacity, isExternal ? [...care, ...OUTSIDERS] : care);
    }
    case 'AD_HOC':
      return seatsOf(capacity, [...OUTSIDERS, ...municipal(PROVISIONS)]);
    default:
      return seatsOf(capacity, municipal(['CASE_DIRECTION']));
  }
}

export const EARLY_PHASES = ['SIGNAL', 'ASSESSMENT', 'INQUIRY'] as const;
export const MIDDLE_PHASES = ['ASSIGNMENT', 'APPROACH', 'REVIEW'] as const;
export const LAST_PHASES = ['MONITORING', 'CLOSURE'] as const;
export const TEAM_PHASES = [...MIDDLE_PHASES, ...LAST_PHASES] as const;
export const ENDS = ['DECLINED', 'CLOSED'] as const;
export const DOMAINS: readonly string[] = [...new Set(HOLDINGS.map(({ domain }) => domain))];
export const CORE_DATA = [
  'PLAN',
  'PROGRESS',
  'ACTION',
  'CONTACT',
  'PROBLEM_OUTLINE',
  'PRODUCT_ORDER',
  'BODIES',
] as const;
