/**
 * Everything the law releases of another's data in the demo world, by hand; what is not listed must be withheld. A row
 * is: case, account, the person, and per controller the categories.
 */
import type { DemoAccount } from '../professionals.js';

type Row = readonly [string, DemoAccount, string, readonly string[]];

const college = (...categories: string[]) => categories.map((category) => `gemeente-nijmegen ${category}`);
const of = (organisation: string, ...categories: string[]) => categories.map((one) => `${organisation} ${one}`);

// biome-ignore format: a table
export const RELEASED: readonly Row[] = [
  // She agreed, he refused; the director monitors what the municipality itself was called in for.
  ['h01', 'talis-member',               'a', [...of('politie', 'KNOWN', 'CALL_OUTS'), ...college('KNOWN', 'DEBT_KNOWN'), ...of('sterker', 'KNOWN')]],
  ['h01', 'police-member',              'a', [...of('talis', 'KNOWN', 'NUISANCE_REPORTS'), ...of('pro-persona', 'CRISIS_AGREEMENT')]],
  ['h01', 'mental-health-member',       'a', [...of('talis', 'KNOWN'), ...of('sterker', 'TRAJECTORIES')]],
  ['h01', 'debt-counsellor',            'a', [...of('talis', 'KNOWN', 'RENT_ARREARS'), ...college('PROVISIONS'), ...of('sterker', 'GOALS')]],
  ['h01', 'case-manager',               'a', [...of('talis', 'KNOWN', 'RENT_ARREARS', 'NUISANCE_REPORTS', 'TENANCY'), ...of('politie', 'KNOWN', 'CALL_OUTS', 'INCIDENTS'),
                                              ...college('KNOWN', 'DEBT_KNOWN', 'DEBTS', 'WMO_KNOWN', 'PROVISIONS'), ...of('pro-persona', 'KNOWN', 'OUTREACH', 'CRISIS_AGREEMENT')]],
  ['h01', 'process-director-hatert',    'a', college('DEBT_KNOWN', 'DEBTS', 'WMO_KNOWN')],
  ['h01', 'process-director-hatert',    'b', college('DEBT_KNOWN')],

  ['h02', 'social-work-member',         'a', of('talis', 'KNOWN', 'NAME', 'EVICTION')],
  ['h02', 'mental-health-member',       'a', of('talis', 'KNOWN', 'NAME', 'EVICTION')],
  ['h02', 'debt-counsellor',            'a', of('talis', 'KNOWN', 'NAME', 'EVICTION')],
  ['h02', 'process-director-hatert',    'a', of('talis', 'KNOWN', 'NAME', 'EVICTION')],
  ['h02', 'police-member',              'a', of('talis', 'KNOWN', 'NAME')],

  ['h03', 'talis-member',               'a', of('politie', 'KNOWN', 'NAME')],
  ['h03', 'social-work-member',         'a', [...of('politie', 'KNOWN', 'NAME'), ...of('pro-persona', 'KNOWN'), ...college('KNOWN')]],
  ['h03', 'process-director-hatert',    'a', of('politie', 'KNOWN', 'NAME')],

  ['h04', 'debt-counsellor',            'a', of('talis', 'KNOWN', 'RENT_ARREARS')],
  ['h04', 'debt-counsellor',            'b', of('talis', 'KNOWN', 'RENT_ARREARS')],
  ['h04', 'debt-counsellor',           'ab', of('talis', 'KNOWN', 'RENT_ARREARS')],
  ['h04', 'process-director-dukenburg', 'a', [...of('talis', 'KNOWN', 'RENT_ARREARS'), ...college('DEBT_KNOWN', 'DEBTS')]],
  ['h04', 'process-director-dukenburg', 'b', of('talis', 'KNOWN', 'RENT_ARREARS')],
  ['h04', 'process-director-dukenburg','ab', of('talis', 'KNOWN', 'RENT_ARREARS')],
  ['h04', 'talis-member',               'a', college('DEBT_KNOWN')],
  ['h04', 'talis-member',               'b', of('politie', 'CALL_OUTS')],

  ['h05', 'case-manager',               'a', of('talis', 'NAME')],
  ['h05', 'process-director-dukenburg', 'a', college('WMO_KNOWN')],

  ['h06', 'youth-protection-member',    'b', college('SCHOOL_KNOWN', 'SCHOOL_ATTENDANCE', 'YOUTH_AID')],
  ['h06', 'youth-protection-member',    'c', college('SCHOOL_KNOWN', 'SCHOOL_ATTENDANCE')],
  ['h06', 'youth-case-manager',         'b', college('SCHOOL_KNOWN', 'SCHOOL_ATTENDANCE', 'YOUTH_AID')],
  ['h06', 'youth-case-manager',         'c', college('SCHOOL_KNOWN', 'SCHOOL_ATTENDANCE')],
  ['h06', 'ad-hoc-school',              'b', of('jeugdbescherming-gelderland', 'MEASURES')],

  ['h07', 'case-manager',               'a', of('pro-persona', 'CRISIS_AGREEMENT')],

  ['h08', 'case-manager',               'a', of('pro-persona', 'CRISIS_AGREEMENT')],
  ['h08', 'police-member',              'a', of('pro-persona', 'CRISIS_AGREEMENT')],

  ['h09', 'case-manager',               'a', [...of('talis', 'RENT_ARREARS'), ...college('INCOME_SUPPORT')]],
  ['h09', 'talis-member',               'b', of('politie', 'CALL_OUTS')],

  ['h10', 'talis-member',               'b', of('portaal', 'KNOWN', 'RENT_ARREARS')],
  ['h10', 'portaal-member',             'a', of('talis', 'KNOWN', 'NUISANCE_REPORTS')],
  ['h10', 'case-manager',               'a', of('talis', 'KNOWN', 'RENT_ARREARS')],

  ['h11', 'police-member',              'a', of('talis', 'NUISANCE_REPORTS')],
  ['h11', 'case-manager',               'a', of('talis', 'NUISANCE_REPORTS')],
  ['h11', 'process-director-dukenburg', 'a', college('DEBT_KNOWN')],

  ['h13', 'case-manager',               'a', of('portaal', 'KNOWN')],
  ['h13', 'process-director-dukenburg', 'a', college('DEBT_KNOWN')],

  ['h16', 'case-manager',               'a', [...of('ggd-gelderland-zuid', 'KNOWN', 'SPECIAL_CARE'), ...of('pro-persona', 'OUTREACH')]],
  ['h16', 'mental-health-member',       'a', of('ggd-gelderland-zuid', 'KNOWN')],
  ['h16', 'public-health-member',       'a', of('pro-persona', 'OUTREACH')],

  ['h17', 'talis-member',               'a', college('DEBTS')],
  ['h17', 'debt-counsellor',            'a', of('talis', 'RENT_ARREARS')],

  ['h18', 'case-manager',               'a', of('portaal', 'KNOWN')],
];

const EARLY_TEAM = [
  'talis-member',
  'portaal-member',
  'police-member',
  'youth-protection-member',
  'mental-health-member',
  'social-work-member',
  'debt-counsellor',
] as const;

/** Who sees his own organisation's data of his own domain, by case: of these persons, as far as the phase asks for it. */
// biome-ignore format: a table
export const OWN: readonly (readonly [string, string, readonly DemoAccount[]])[] = [
  ['h01', 'abc', ['talis-member', 'police-member', 'case-manager', 'mental-health-member', 'debt-counsellor']],
  ['h02', 'ab',  EARLY_TEAM],
  ['h03', 'a',   EARLY_TEAM],
  ['h04', 'abc', EARLY_TEAM],
  ['h05', 'a',   ['talis-member', 'case-manager', 'debt-counsellor', 'wmo-member']],
  ['h06', 'abc', ['youth-case-manager', 'youth-protection-member', 'ad-hoc-school']],
  ['h07', 'a',   ['case-manager', 'mental-health-member', 'police-member', 'portaal-member']],
  ['h08', 'a',   ['case-manager', 'police-member', 'talis-member']],
  ['h09', 'ab',  ['talis-member', 'police-member', 'case-manager', 'debt-counsellor']],
  ['h10', 'ab',  ['talis-member', 'portaal-member', 'case-manager']],
  ['h11', 'a',   ['talis-member', 'police-member', 'case-manager', 'mental-health-member', 'debt-counsellor']],
  ['h12', 'a',   []],
  ['h13', 'a',   ['portaal-member', 'case-manager', 'debt-counsellor']],
  ['h14', 'a',   []],
  ['h15', 'a',   []],
  ['h16', 'a',   ['case-manager', 'mental-health-member', 'public-health-member']],
  ['h17', 'a',   ['talis-member', 'debt-counsellor', 'case-manager']],
  ['h18', 'a',   ['portaal-member', 'case-manager']],
];
