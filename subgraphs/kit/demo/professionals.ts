/** The professionals of the demo world, one for every capacity and partner (C 4.2; R Toegang). */
import type { Capacity, Domain } from '../../../policy/vocabulary.js';
import type { DemoClock } from './clock.js';
import type { Authorisation, Recipient } from './facts.js';
import { demoActor, demoId } from './ids.js';
import { SEAT } from './recipients.js';

export interface DemoProfessional {
  /** The name to log in with. */
  readonly account: DemoAccount;
  readonly actor: string;
  /** The subject (`sub`) of his identity provider: never the pseudonym of the stores. */
  readonly subject: string;
  readonly organisation: string;
  readonly capacity: string;
  readonly authorisations: readonly Authorisation[];
  readonly note: string;
}

type Row = readonly [string, Recipient, Capacity, readonly string[], string];

const ALL = ['hatert', 'dukenburg', 'lindenholt'] as const;

// biome-ignore format: a table
const ROWS = [
  ['process-director-hatert',    SEAT.direction,       'PROCESS_DIRECTOR',      ['hatert'],                  'leads the team of ward hatert (procesregisseur)'],
  ['process-director-dukenburg', SEAT.direction,       'PROCESS_DIRECTOR',      ['dukenburg', 'lindenholt'], 'leads the teams of wards dukenburg and lindenholt (procesregisseur)'],
  ['management-assistant',       SEAT.direction,       'MANAGEMENT_ASSISTANT',  ['hatert', 'dukenburg'],     'keeps the process dossier, sees no partner data (managementassistente)'],
  ['talis-member',               SEAT.talis,           'TEAM_MEMBER',           ALL,                         'housing corporation Talis'],
  ['portaal-member',             SEAT.portaal,         'TEAM_MEMBER',           ALL,                         'housing corporation Portaal'],
  ['police-member',              SEAT.police,          'TEAM_MEMBER',           ALL,                         'community police officer (wijkagent)'],
  ['youth-protection-member',    SEAT.childProtection, 'TEAM_MEMBER',           ALL,                         'youth protection (jeugdbescherming)'],
  ['mental-health-member',       SEAT.mentalHealth,    'TEAM_MEMBER',           ALL,                         'outreach care of Pro Persona (bemoeizorg)'],
  ['social-work-member',         SEAT.socialWork,      'TEAM_MEMBER',           ALL,                         'social worker of Sterker'],
  ['public-health-member',       SEAT.publicHealth,    'TEAM_MEMBER',           ALL,                         'GGD, shell partner (schilpartner): only where called in'],
  ['debt-counsellor',            SEAT.debt,            'TEAM_MEMBER',           ALL,                         'debt counselling of the municipality (schuldhulpverlening)'],
  ['wmo-member',                 SEAT.wmo,             'TEAM_MEMBER',           ALL,                         'Wmo consultant of the municipality: another domain than debt counselling'],
  ['case-manager',               SEAT.socialWork,      'CASE_MANAGER',          ALL,                         'case manager of Sterker (casemanager)'],
  ['youth-case-manager',         SEAT.childProtection, 'CASE_MANAGER',          ALL,                         'case manager of Jeugdbescherming Gelderland'],
  ['ad-hoc-school',              SEAT.school,          'AD_HOC',                [],                          'school attendance officer (leerplichtambtenaar), joins one case for four weeks'],
  ['researcher',                 SEAT.direction,       'RESEARCHER',            ['hatert'],                  'statistics only (O&S): no case'],
  ['compliance-officer',         SEAT.direction,       'COMPLIANCE_OFFICER',    ALL,                         'reads the rules and the decision log, no case'],
  ['authorisation-officer',      SEAT.direction,       'AUTHORISATION_OFFICER', ALL,                         'grants authorisations, no case'],
  ['unscreened',                 SEAT.talis,           'TEAM_MEMBER',           ALL,                         'on a case team of Talis, but the screening (VOG) has expired'],
  ['outsider',                   SEAT.talis,           'TEAM_MEMBER',           ['nijmegen-oost'],           'a team member of Talis on no case'],
] as const satisfies readonly Row[];

export type DemoAccount = (typeof ROWS)[number][0];

export function createProfessionals(clock: DemoClock): readonly DemoProfessional[] {
  return ROWS.map(([account, seat, capacity, wards, note]) => ({
    account,
    actor: demoActor(account),
    subject: demoId(`subject/${account}`),
    organisation: seat.organisation,
    capacity,
    authorisations: [
      {
        organisation: seat.organisation,
        capacity,
        domain: seat.domain,
        wards,
        screenedUntil: account === 'unscreened' ? clock.day(-10) : clock.day(400),
        professionBound: isProfessionBound(seat.domain),
        secrecyDeclaredOn: capacity === 'AD_HOC' ? clock.day(-12) : null,
      },
    ],
    note,
  }));
}

/** Where he sits: what a team entry says of him. */
export function seatOf(account: DemoAccount): Recipient {
  const row = ROWS.find(([name]) => name === account);
  if (row === undefined) throw new Error(`The demo world has no account ${account}.`);
  return row[1];
}

/** Care and youth professionals are bound by their profession; the school attendance officer signs (obligation 126). */
function isProfessionBound(domain: Domain): boolean {
  return ['MENTAL_HEALTH_CARE', 'SOCIAL_WORK', 'CHILD_PROTECTION', 'PUBLIC_HEALTH'].includes(domain);
}
