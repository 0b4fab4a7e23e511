/** Who acts in the features: the bodies of the covenant, its professionals in their roles (C 4.2), and a fictional household. */
import type { Capacity, Domain, Organisation, Partner } from '../../../policy/index.js';

export interface Professional {
  readonly id: string;
  readonly organisation: string;
  readonly capacity: Capacity;
  readonly domain: Domain;
}

/** Bodies in the words of the features. */
export const ORGANISATION_NAMES = {
  'de gemeente': 'gemeente-nijmegen',
  Talis: 'talis',
  Portaal: 'portaal',
  'Standvast Wonen': 'standvast-wonen',
  Woongenoot: 'woongenoot',
  'De Gemeenschap': 'de-gemeenschap',
  Mooiland: 'mooiland',
  'de politie': 'politie',
  'Jeugdbescherming Gelderland': 'jeugdbescherming-gelderland',
  'Pro Persona': 'pro-persona',
  Sterker: 'sterker',
  'de GGD': 'ggd-gelderland-zuid',
} as const satisfies Readonly<Record<string, Organisation>>;
export type OrganisationName = keyof typeof ORGANISATION_NAMES;

export const PARTNER_OF = {
  'gemeente-nijmegen': 'MUNICIPALITY',
  talis: 'HOUSING',
  portaal: 'HOUSING',
  'standvast-wonen': 'HOUSING',
  woongenoot: 'HOUSING',
  'de-gemeenschap': 'HOUSING',
  mooiland: 'HOUSING',
  politie: 'POLICE',
  'jeugdbescherming-gelderland': 'YOUTH_PROTECTION',
  'pro-persona': 'MENTAL_HEALTH',
  sterker: 'SOCIAL_WORK',
  'ggd-gelderland-zuid': 'PUBLIC_HEALTH',
} as const satisfies Record<Organisation, Partner>;

// biome-ignore format: a table
const ROLES = {
  'de procesregisseur':                        ['gemeente-nijmegen',           'PROCESS_DIRECTOR',      'CASE_DIRECTION'],
  'de managementassistente':                   ['gemeente-nijmegen',           'MANAGEMENT_ASSISTANT',  'CASE_DIRECTION'],
  'de onderzoeker van O&S':                    ['gemeente-nijmegen',           'RESEARCHER',            'CASE_DIRECTION'],
  'de functionaris naleving':                  ['gemeente-nijmegen',           'COMPLIANCE_OFFICER',    'CASE_DIRECTION'],
  'de autorisatiebeheerder':                   ['gemeente-nijmegen',           'AUTHORISATION_OFFICER', 'CASE_DIRECTION'],
  'de medewerker schuldhulpverlening':         ['gemeente-nijmegen',           'TEAM_MEMBER',           'DEBT_COUNSELLING'],
  'de Wmo-consulent':                          ['gemeente-nijmegen',           'TEAM_MEMBER',           'WMO'],
  'de jeugdconsulent':                         ['gemeente-nijmegen',           'TEAM_MEMBER',           'YOUTH_ACT'],
  'de inkomensconsulent':                      ['gemeente-nijmegen',           'TEAM_MEMBER',           'PARTICIPATION_ACT'],
  'de leerplichtambtenaar':                    ['gemeente-nijmegen',           'AD_HOC',                'COMPULSORY_EDUCATION'],
  'de medewerker van Talis':                   ['talis',                       'TEAM_MEMBER',           'HOUSING'],
  'de medewerker van Portaal':                 ['portaal',                     'TEAM_MEMBER',           'HOUSING'],
  'de wijkagent':                              ['politie',                     'TEAM_MEMBER',           'POLICE'],
  'de vertegenwoordiger van Jeugdbescherming': ['jeugdbescherming-gelderland', 'TEAM_MEMBER',           'CHILD_PROTECTION'],
  'de jeugdbeschermer':                        ['jeugdbescherming-gelderland', 'TEAM_MEMBER',           'YOUTH_ACT'],
  'de vertegenwoordiger van Pro Persona':      ['pro-persona',                 'TEAM_MEMBER',           'MENTAL_HEALTH_CARE'],
  'de maatschappelijk werker van Sterker':     ['sterker',                     'TEAM_MEMBER',           'SOCIAL_WORK'],
  'de vertegenwoordiger van de GGD':           ['ggd-gelderland-zuid',         'TEAM_MEMBER',           'PUBLIC_HEALTH'],
  'een collega van Pro Persona':               ['pro-persona',                 'TEAM_MEMBER',           'MENTAL_HEALTH_CARE'],
  'de casemanager van Sterker':                ['sterker',                     'CASE_MANAGER',          'SOCIAL_WORK'],
  'de casemanager van Jeugdbescherming':       ['jeugdbescherming-gelderland', 'CASE_MANAGER',          'CHILD_PROTECTION'],
  'de casemanager van Pro Persona':            ['pro-persona',                 'CASE_MANAGER',          'MENTAL_HEALTH_CARE'],
  'de trajectregisseur van de GGD':            ['ggd-gelderland-zuid',         'CASE_MANAGER',          'PUBLIC_HEALTH'],
  'een casemanager van Talis':                 ['talis',                       'CASE_MANAGER',          'HOUSING'],
  'een casemanager van de politie':            ['politie',                     'CASE_MANAGER',          'POLICE'],
  'een casemanager van de gemeente':           ['gemeente-nijmegen',           'CASE_MANAGER',          'WMO'],
  'de casemanager van de reclassering':        ['reclassering',                'CASE_MANAGER',          'CHILD_PROTECTION'],
  'een procesregisseur van Talis':             ['talis',                       'PROCESS_DIRECTOR',      'HOUSING'],
  'de medewerker van het Sociaal Wijkteam':    ['sociaal-wijkteam',            'AD_HOC',                'WMO'],
  'de medewerker van Iriszorg':                ['iriszorg',                    'AD_HOC',                'MENTAL_HEALTH_CARE'],
  'de medewerker van Entréa':                  ['entrea',                      'AD_HOC',                'YOUTH_ACT'],
  'de medewerker van Bindkracht 10':           ['bindkracht-10',               'AD_HOC',                'SOCIAL_WORK'],
  'een teamlid van Iriszorg':                  ['iriszorg',                    'TEAM_MEMBER',           'MENTAL_HEALTH_CARE'],
} as const satisfies Readonly<Record<string, readonly [string, Capacity, Domain]>>;

export const PROFESSIONALS: ReadonlyMap<string, Professional> = new Map(
  Object.entries(ROLES).map(([name, [organisation, capacity, domain]]) => [
    name,
    {
      id: name
        .replace(/^(de|een) /, '')
        .replaceAll(' ', '-')
        .toLowerCase(),
      organisation,
      capacity,
      domain,
    },
  ]),
);

export interface PersonOfTheStory {
  readonly id: string;
  /** Null for whom a scenario must say how old he is. */
  readonly birthDate: string | null;
  readonly isOfHousehold: boolean;
}

/** The household lives together; the neighbour lives at the same address and is not part of it. */
export const PERSONS = {
  'de moeder': { id: 'moeder', birthDate: '1984-02-01', isOfHousehold: true },
  'de vader': { id: 'vader', birthDate: '1981-09-12', isOfHousehold: true },
  'de dochter': { id: 'dochter', birthDate: null, isOfHousehold: true },
  'de zoon': { id: 'zoon', birthDate: null, isOfHousehold: true },
  'de onderhuurder': { id: 'onderhuurder', birthDate: '1990-05-05', isOfHousehold: false },
} as const satisfies Readonly<Record<string, PersonOfTheStory>>;
export type PersonName = keyof typeof PERSONS;
