/** What may be asked for: fields of the product by a Dutch name. Their rules are read from the composed schema, not written here. */
import { readFileSync } from 'node:fs';
import type { Organisation } from '../../../policy/index.js';
import { type ReleaseRule, readSupergraphContract, requireSound, type WithholdRule } from '../../../schema/contract.js';
import { packageFile } from '../../../schema/package-file.js';

/** One field of one controller. */
export interface Datum {
  readonly name: string;
  readonly controller: Organisation;
  readonly rule: ReleaseRule | WithholdRule;
}

// biome-ignore format: a table
const COORDINATES: Readonly<Record<string, readonly [coordinate: string, controller: Organisation]>> = {
  'bekend bij de corporatie':              ['HousingFile.known',                        'talis'],
  'naam van de huurder':                   ['HousingSignal.name',                       'talis'],
  'er is huurachterstand':                 ['HousingSignal.inArrears',                  'talis'],
  'er is overlast gemeld':                 ['HousingSignal.nuisanceReported',           'talis'],
  'huisuitzetting dreigt':                 ['HousingSignal.evictionThreatens',          'talis'],
  'uitzetting te voorkomen':               ['HousingSignal.preventable',                'talis'],
  'stand van de ontruimingsprocedure':     ['EvictionProceedings.stage',                'talis'],
  'maanden huurachterstand':               ['RentArrears.monthsInArrears',              'talis'],
  betalingsregeling:                       ['RentArrears.paymentPlan',                  'talis'],
  'rekeningnummer van de huurder':         ['RentArrears.bankAccount',                  'talis'],
  'adres van de huurwoning':               ['Tenancy.address',                          'talis'],
  'soort overlast':                        ['NuisanceReport.kind',                      'talis'],
  'omschrijving van de overlast':          ['NuisanceReport.description',               'talis'],
  'melder van de overlast':                ['NuisanceReport.reporter',                  'talis'],
  'werkaantekeningen van de corporatie':   ['HousingFile.workingNotes',                 'talis'],
  'bekend bij schuldhulpverlening':        ['DebtCounselling.known',                    'gemeente-nijmegen'],
  'stand van de schuldhulp':               ['DebtCounselling.stage',                    'gemeente-nijmegen'],
  'totale schuld':                         ['DebtCounselling.totalInCents',             'gemeente-nijmegen'],
  'bekend bij de Wmo':                     ['WmoSupport.known',                         'gemeente-nijmegen'],
  'soort Wmo-voorziening':                 ['WmoProvision.kind',                        'gemeente-nijmegen'],
  'onderzoeksverslag Wmo':                 ['WmoSupport.enquiryReport',                 'gemeente-nijmegen'],
  'bekend bij jeugdhulp':                  ['YouthAid.known',                           'gemeente-nijmegen'],
  'soort uitkering':                       ['IncomeSupport.benefit',                    'gemeente-nijmegen'],
  'onderzoek naar het recht op uitkering': ['IncomeSupport.entitlementEnquiry',         'gemeente-nijmegen'],
  schoolverzuim:                           ['SchoolAttendance.state',                   'gemeente-nijmegen'],
  'bekend bij de politie':                 ['PoliceFile.known',                         'politie'],
  'herhaalde overlast':                    ['PoliceSignal.repeatedNuisance',            'politie'],
  'zorg over de veiligheid':               ['PoliceSignal.safetyConcern',               'politie'],
  'aard van de overlastmelding':           ['PoliceCallOut.kind',                       'politie'],
  'aard van het incident':                 ['PoliceIncident.kind',                      'politie'],
  'inlichtingen van de politie':           ['PoliceFile.intelligence',                  'politie'],
  'bekend bij Jeugdbescherming':           ['YouthProtectionFile.known',                'jeugdbescherming-gelderland'],
  'zorg over de veiligheid van het kind':  ['YouthProtectionSignal.childSafetyConcern', 'jeugdbescherming-gelderland'],
  'maatregel van kinderbescherming':       ['ProtectionMeasure.kind',                   'jeugdbescherming-gelderland'],
  'uitkomst van de veiligheidstaxatie':    ['SafetyAssessment.outcome',                 'jeugdbescherming-gelderland'],
  'bekend bij de GGZ':                     ['MentalHealthFile.known',                   'pro-persona'],
  'mijdt zorg':                            ['MentalHealthSignal.avoidsCare',            'pro-persona'],
  'in behandeling bij de GGZ':             ['MentalHealthFile.inCare',                  'pro-persona'],
  crisisafspraak:                          ['MentalHealthFile.crisisAgreement',         'pro-persona'],
  diagnose:                                ['MentalHealthFile.diagnosis',               'pro-persona'],
  'werkaantekeningen van Pro Persona':     ['MentalHealthFile.workingNotes',            'pro-persona'],
  'bekend bij maatschappelijk werk':       ['SocialWorkFile.known',                     'sterker'],
  'naam van de cliënt van Sterker':        ['SocialWorkContact.name',                   'sterker'],
  'telefoonnummer van de cliënt':          ['SocialWorkContact.phone',                  'sterker'],
  'soort traject':                         ['SocialWorkTrajectory.kind',                'sterker'],
  'doel van het traject':                  ['SocialWorkGoal.text',                      'sterker'],
  gespreksverslagen:                       ['SocialWorkTrajectory.reports',             'sterker'],
  'bekend bij de GGD':                     ['PublicHealthFile.known',                   'ggd-gelderland-zuid'],
  'advies over bijzondere zorg':           ['SpecialCare.advice',                       'ggd-gelderland-zuid'],
};

export const DATUM_NAMES: readonly string[] = Object.keys(COORDINATES);

const CONTRACT = requireSound(readSupergraphContract(readFileSync(packageFile('schema/supergraph.graphql'), 'utf8')));

/** `landlord` says which of the six corporations a housing field is of; each other field has one controller. */
export function getDatum(name: string, landlord: Organisation | null = null): Datum {
  const entry = COORDINATES[name];
  if (entry === undefined) throw new Error(`"${name}" is geen gegeven van de voorbeelden.`);
  const [coordinate, controller] = entry;
  const rule = CONTRACT.rules.get(coordinate);
  if (rule === undefined || (rule.kind !== 'release' && rule.kind !== 'withhold')) {
    throw new Error(`${coordinate} ("${name}") staat niet in het schema als gegeven van een partner.`);
  }
  if (landlord !== null && controller !== 'talis') throw new Error(`"${name}" is geen gegeven van een corporatie.`);
  return { name, controller: landlord ?? controller, rule };
}
