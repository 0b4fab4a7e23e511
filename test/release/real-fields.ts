/**
 * Real fields of every partner, by classification: what one of their files holds, so that a table of cases can be asked of
 * the schema as it stands. The classification itself comes out of the composed schema.
 */
import { HousingFile } from '../../subgraphs/housing/housing-file.entity.js';
import { NuisanceReport } from '../../subgraphs/housing/nuisance-report.entity.js';
import { subgraph as housing } from '../../subgraphs/housing/subgraph.js';
import { NuisanceKind } from '../../subgraphs/housing/words.js';
import { makeRow, type SubgraphDefinition } from '../../subgraphs/kit/index.js';
import { MentalHealthFile } from '../../subgraphs/mental-health/mental-health-file.entity.js';
import { MentalHealthSignal } from '../../subgraphs/mental-health/mental-health-signal.entity.js';
import { OutreachContact } from '../../subgraphs/mental-health/outreach-contact.entity.js';
import { subgraph as mentalHealth } from '../../subgraphs/mental-health/subgraph.js';
import { OutreachWorkerRole } from '../../subgraphs/mental-health/words.js';
import { DebtCounselling } from '../../subgraphs/municipality/debt-counselling.entity.js';
import { MunicipalFile } from '../../subgraphs/municipality/municipal-file.entity.js';
import { MunicipalSignal } from '../../subgraphs/municipality/municipal-signal.entity.js';
import { subgraph as municipality } from '../../subgraphs/municipality/subgraph.js';
import { DebtStage } from '../../subgraphs/municipality/words.js';
import { PoliceFile } from '../../subgraphs/police/police-file.entity.js';
import { PoliceIncident } from '../../subgraphs/police/police-incident.entity.js';
import { PoliceSignal } from '../../subgraphs/police/police-signal.entity.js';
import { subgraph as police } from '../../subgraphs/police/subgraph.js';
import { IncidentKind } from '../../subgraphs/police/words.js';
import { PublicHealthFile } from '../../subgraphs/public-health/public-health-file.entity.js';
import { PublicHealthSignal } from '../../subgraphs/public-health/public-health-signal.entity.js';
import { SpecialCare } from '../../subgraphs/public-health/special-care.entity.js';
import { subgraph as publicHealth } from '../../subgraphs/public-health/subgraph.js';
import { SocialWorkContact } from '../../subgraphs/social-work/social-work-contact.entity.js';
import { SocialWorkFile } from '../../subgraphs/social-work/social-work-file.entity.js';
import { SocialWorkGoal } from '../../subgraphs/social-work/social-work-goal.entity.js';
import { SocialWorkSignal } from '../../subgraphs/social-work/social-work-signal.entity.js';
import { subgraph as socialWork } from '../../subgraphs/social-work/subgraph.js';
import { SafetyAssessment } from '../../subgraphs/youth-protection/safety-assessment.entity.js';
import { subgraph as youthProtection } from '../../subgraphs/youth-protection/subgraph.js';
import { SafetyOutcome } from '../../subgraphs/youth-protection/words.js';
import { YouthProtectionFile } from '../../subgraphs/youth-protection/youth-protection-file.entity.js';
import { YouthProtectionSignal } from '../../subgraphs/youth-protection/youth-protection-signal.entity.js';
import type { CaseTable } from './case-table.js';
import { HOUSING } from './housing.cases.js';
import { MENTAL_HEALTH } from './mental-health.cases.js';
import { MUNICIPALITY } from './municipality.cases.js';
import { POLICE } from './police.cases.js';
import { PUBLIC_HEALTH } from './public-health.cases.js';
import { SOCIAL_WORK, SOCIAL_WORK_NAMES } from './social-work.cases.js';
import { YOUTH_PROTECTION } from './youth-protection.cases.js';

/** Whom a row is about, for a row of this name. */
export type Base = (name: string) => {
  readonly id: string;
  readonly caseId: string;
  readonly personIds: string[];
  readonly controller: string;
};

export interface RealFields {
  readonly table: CaseTable;
  readonly definition: SubgraphDefinition;
  /** The field of the person, or of the case, that leads to the file. */
  readonly edge: string;
  readonly entity: 'Person' | 'Case';
  /** All of one category, and where they stand beneath the file. */
  readonly fields: Readonly<Record<string, string>>;
  /** A file about one person. */
  readonly rowsOf: (base: Base, person: string) => readonly object[];
}

/** The same table for another category of the same controller and domain. */
function of(table: CaseTable, category: string): CaseTable {
  return { ...table, category };
}

const MUNICIPAL = { definition: municipality, edge: 'municipality', entity: 'Person', rowsOf: municipalRows } as const;
const CORPORATION = { definition: housing, edge: 'housing', entity: 'Case', rowsOf: housingRows } as const;
const OF_POLICE = { definition: police, edge: 'police', entity: 'Person', rowsOf: policeRows } as const;
const YOUTH = { definition: youthProtection, edge: 'youthProtection', entity: 'Person', rowsOf: youthRows } as const;
const MENTAL = { definition: mentalHealth, edge: 'mentalHealth', entity: 'Person', rowsOf: mentalHealthRows } as const;
const SOCIAL = { definition: socialWork, edge: 'socialWork', entity: 'Person', rowsOf: socialWorkRows } as const;
const PUBLIC = { definition: publicHealth, edge: 'publicHealth', entity: 'Person', rowsOf: publicHealthRows } as const;

// biome-ignore format: a table
export const REAL_FIELDS: readonly RealFields[] = [
  { table: of(MUNICIPALITY, 'DEBT_KNOWN'),            ...MUNICIPAL,   fields: { 'MunicipalSignal.problematicDebts': 'signal.problematicDebts', 'DebtCounselling.known': 'debtCounselling.known' } },
  { table: of(MUNICIPALITY, 'DEBTS'),                 ...MUNICIPAL,   fields: { 'DebtCounselling.stage': 'debtCounselling.stage', 'DebtCounselling.agreement': 'debtCounselling.agreement' } },
  { table: HOUSING,                                   ...CORPORATION, fields: { 'HousingFile.known': 'known' } },
  { table: of(HOUSING, 'NUISANCE_REPORTS'),           ...CORPORATION, fields: { 'NuisanceReport.kind': 'nuisanceReports.kind', 'NuisanceReport.description': 'nuisanceReports.description' } },
  { table: POLICE,                                    ...OF_POLICE,   fields: { 'PoliceFile.known': 'known', 'PoliceSignal.selfDirectionTooLow': 'signal.selfDirectionTooLow' } },
  { table: of(POLICE, 'INCIDENTS'),                   ...OF_POLICE,   fields: { 'PoliceSignal.safetyConcern': 'signal.safetyConcern', 'PoliceIncident.kind': 'incidents.kind', 'PoliceIncident.summary': 'incidents.summary' } },
  { table: YOUTH_PROTECTION,                          ...YOUTH,       fields: { 'YouthProtectionFile.known': 'known' } },
  { table: of(YOUTH_PROTECTION, 'SAFETY_ASSESSMENT'), ...YOUTH,       fields: { 'YouthProtectionSignal.childSafetyConcern': 'signal.childSafetyConcern', 'SafetyAssessment.outcome': 'safetyAssessment.outcome' } },
  { table: MENTAL_HEALTH,                             ...MENTAL,      fields: { 'MentalHealthFile.known': 'known' } },
  { table: of(MENTAL_HEALTH, 'OUTREACH'),             ...MENTAL,      fields: { 'MentalHealthSignal.avoidsCare': 'signal.avoidsCare', 'OutreachContact.workerRole': 'outreachContact.workerRole' } },
  { table: SOCIAL_WORK,                               ...SOCIAL,      fields: { 'SocialWorkFile.known': 'known' } },
  { table: of(SOCIAL_WORK, 'GOALS'),                  ...SOCIAL,      fields: { 'SocialWorkGoal.text': 'goals.text' } },
  { table: SOCIAL_WORK_NAMES,                         ...SOCIAL,      fields: { 'SocialWorkSignal.name': 'signal.name', 'SocialWorkContact.name': 'contact.name' } },
  { table: PUBLIC_HEALTH,                             ...PUBLIC,      fields: { 'PublicHealthFile.known': 'known' } },
  { table: of(PUBLIC_HEALTH, 'SPECIAL_CARE'),         ...PUBLIC,      fields: { 'PublicHealthSignal.specialCareNeeded': 'signal.specialCareNeeded', 'SpecialCare.advice': 'specialCare.advice' } },
];

function municipalRows(base: Base, personId: string): readonly object[] {
  return [
    makeRow(MunicipalFile, { ...base('file'), personId, known: true }),
    makeRow(MunicipalSignal, { ...base('signal'), personId, problematicDebts: true }),
    makeRow(DebtCounselling, {
      ...base('debts'),
      personId,
      known: true,
      stage: DebtStage.STABILISATION,
      agreement: 'Afspraak.',
    }),
  ];
}

function housingRows(base: Base): readonly object[] {
  return [
    makeRow(HousingFile, { ...base('file'), known: true }),
    makeRow(NuisanceReport, { ...base('report'), kind: NuisanceKind.NOISE, description: 'Omschrijving.' }),
  ];
}

function policeRows(base: Base, personId: string): readonly object[] {
  return [
    makeRow(PoliceFile, { ...base('file'), personId, known: true }),
    makeRow(PoliceSignal, { ...base('signal'), personId, selfDirectionTooLow: true, safetyConcern: true }),
    makeRow(PoliceIncident, { ...base('incident'), personId, kind: IncidentKind.VANDALISM, summary: 'Toedracht.' }),
  ];
}

function youthRows(base: Base, personId: string): readonly object[] {
  return [
    makeRow(YouthProtectionFile, { ...base('file'), personId, known: true }),
    makeRow(YouthProtectionSignal, { ...base('signal'), personId, childSafetyConcern: true }),
    makeRow(SafetyAssessment, { ...base('assessment'), personId, outcome: SafetyOutcome.NOT_SAFE_ENOUGH }),
  ];
}

function mentalHealthRows(base: Base, personId: string): readonly object[] {
  return [
    makeRow(MentalHealthFile, { ...base('file'), personId, known: true }),
    makeRow(MentalHealthSignal, { ...base('signal'), personId, avoidsCare: true }),
    makeRow(OutreachContact, { ...base('outreach'), personId, workerRole: OutreachWorkerRole.OUTREACH_NURSE }),
  ];
}

function socialWorkRows(base: Base, personId: string): readonly object[] {
  return [
    makeRow(SocialWorkFile, { ...base('file'), personId, known: true }),
    makeRow(SocialWorkSignal, { ...base('signal'), personId, name: 'Fictief-Waterval' }),
    makeRow(SocialWorkContact, { ...base('contact'), personId, name: 'Fictief-Waterval' }),
    makeRow(SocialWorkGoal, { ...base('goal'), personId, text: 'Elke week de post openen.' }),
  ];
}

function publicHealthRows(base: Base, personId: string): readonly object[] {
  return [
    makeRow(PublicHealthFile, { ...base('file'), personId, known: true }),
    makeRow(PublicHealthSignal, { ...base('signal'), personId, specialCareNeeded: true }),
    makeRow(SpecialCare, { ...base('care'), personId, advice: 'Eerst samen opruimen.' }),
  ];
}
