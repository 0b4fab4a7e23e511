/** The Dutch words of the features and the words of the law they stand for. What is not here is not understood, and the scenario fails. */
import type {
  BasisKind,
  Code,
  CoreDatum,
  Cover,
  DataClass,
  Domain,
  GiverRole,
  Ground,
  LiftKind,
  Phase,
  UserCode,
} from '../../../policy/index.js';
import {
  BASIS_WORDS,
  CLASS_WORDS,
  DOMAIN_WORDS,
  GROUND_WORDS,
  LIFT_WORDS,
  PHASE_WORDS,
} from '../../../schema/matrix/dutch.js';

/** From a Dutch word to the word it stands for. */
export interface Dictionary<Word> {
  readonly what: string;
  readonly words: readonly string[];
  translate(dutch: string): Word;
}

/** A table of `dutch.ts`, from law to Dutch, the other way round. */
function invert<Word extends string>(what: string, table: Readonly<Record<Word, string>>): Dictionary<Word> {
  return dictionary(what, new Map((Object.entries(table) as [Word, string][]).map(([word, dutch]) => [dutch, word])));
}

function tell<Word>(what: string, table: Readonly<Record<string, Word>>): Dictionary<Word> {
  return dictionary(what, new Map(Object.entries(table)));
}

function dictionary<Word>(what: string, entries: ReadonlyMap<string, Word>): Dictionary<Word> {
  const words = [...entries.keys()];
  return {
    what,
    words,
    translate: (dutch) => {
      const word = entries.get(dutch);
      if (word === undefined) throw new Error(`"${dutch}" is geen ${what}. Bekend zijn: ${words.join(', ')}.`);
      return word;
    },
  };
}

export const PHASE_NAMES = invert<Phase>('fase', PHASE_WORDS);
export const DOMAIN_NAMES = invert<Domain>('domein', DOMAIN_WORDS);
export const BASIS_NAMES = invert<BasisKind>('grondslag', BASIS_WORDS);
export const LIFT_NAMES = invert<LiftKind>('opheffing van het beroepsgeheim', LIFT_WORDS);
export const GROUND_NAMES = invert<Ground>('uitzonderingsgrond', GROUND_WORDS);
export const CLASS_NAMES = invert<DataClass>('soort gegevens', CLASS_WORDS);

/** P 1 knows two purposes; the others are there to be refused (P 5: "niet voor andere doeleinden"). */
export const PURPOSE_NAMES = tell<string>('doel', {
  'plan van aanpak en regie': 'PLAN_AND_DIRECTION',
  'terugdringen van overlast': 'NUISANCE_REDUCTION',
  handhaving: 'ENFORCEMENT',
  incasso: 'DEBT_COLLECTION',
  'wetenschappelijk onderzoek': 'RESEARCH',
});

export const COVER_NAMES = tell<Cover>('dekking van een toestemming', {
  'de verwerking': 'PROCESSING',
  'het delen over de domeinen heen': 'CROSS_DOMAIN',
  'het doorbreken van het beroepsgeheim': 'SECRECY',
});

export const GIVER_NAMES = tell<readonly GiverRole[]>('gever van een toestemming', {
  'de betrokkene zelf': ['SELF'],
  'de vertegenwoordiger': ['REPRESENTATIVE'],
  'de betrokkene zelf en de vertegenwoordiger': ['SELF', 'REPRESENTATIVE'],
});

/** The seven core data of P 5, in its own words. */
export const CORE_NAMES = tell<CoreDatum>('kerngegeven', {
  'beschrijving van de problematiek in grote lijnen': 'PROBLEM_OUTLINE',
  'NAW gegevens': 'CONTACT',
  'plan van aanpak': 'PLAN',
  productbestelling: 'PRODUCT_ORDER',
  voortgang: 'PROGRESS',
  acties: 'ACTION',
  'betrokken instanties': 'BODIES',
});

/** The laws P 2 names for a task; of the Wet BOPZ it names, Wvggz and Wzd are in force. The last is there to be refused. */
export const TASK_LAW_NAMES = tell<string>('wet voor een taak van algemeen belang', {
  'Wmo 2.3.1': 'WMO_2_3_1',
  'Wmo 2.3.2': 'WMO_2_3_2',
  'Wmo 2.3.3': 'WMO_2_3_3',
  'Wmo 2.3.4': 'WMO_2_3_4',
  'Wmo 2.3.5': 'WMO_2_3_5',
  'Jeugdwet 2.3': 'JEUGDWET_2_3',
  'Jeugdwet 2.4': 'JEUGDWET_2_4',
  'Participatiewet 7.1': 'PARTICIPATIEWET_7_1',
  'Wet schuldhulpverlening 3': 'WGS_3',
  'Politiewet 3': 'POLITIEWET_3',
  'Wpg 20': 'WPG_20',
  'Jeugdwet 1.1': 'JEUGDWET_1_1',
  WGBO: 'WGBO',
  Wvggz: 'WVGGZ',
  Wzd: 'WZD',
  Woningwet: 'WONINGWET',
});

/** The laws a ground of AVG 9 or 10 may rest on. */
export const CLASS_LAW_NAMES = tell<string>('wet bij een uitzonderingsgrond', {
  WGBO: 'WGBO',
  Wvggz: 'WVGGZ',
  Wzd: 'WZD',
  'Wet publieke gezondheid': 'WPG_PUBLIEKE_GEZONDHEID',
  'Jeugdwet 7.4': 'JEUGDWET_7_4',
  Wmo: 'WMO_2_3_2',
});

/** The questions a professional answers in his weighing, and where the answer is kept. */
export const ANSWER_NAMES = tell<{ readonly of: 'basis' | 'factors' | 'lift' | 'necessity'; readonly key: string }>(
  'vraag van een afweging',
  {
    'eigen bevoegdheden ontoereikend': { of: 'basis', key: 'ownPowersInsufficient' },
    'draagt bij aan de doelen van het convenant': { of: 'basis', key: 'contributesToGoals' },
    'wettelijk beletsel': { of: 'basis', key: 'obstacle' },
    'doel verenigbaar': { of: 'basis', key: 'compatible' },
    'a) verband tussen de doeleinden': { of: 'factors', key: 'a' },
    'b) kader van de verzameling': { of: 'factors', key: 'b' },
    'c) aard van de gegevens': { of: 'factors', key: 'c' },
    'd) gevolgen voor de betrokkene': { of: 'factors', key: 'd' },
    'e) passende waarborgen': { of: 'factors', key: 'e' },
    'ernstige problemen': { of: 'basis', key: 'seriousProblems' },
    'zelfregie te laag': { of: 'basis', key: 'selfDirectionTooLow' },
    'bekend met het huishouden': { of: 'basis', key: 'knowsHousehold' },
    'acuut gevaar': { of: 'basis', key: 'danger' },
    'toestemming vragen onmogelijk': { of: 'basis', key: 'consentImpossible' },
    'geen taak als grondslag': { of: 'basis', key: 'publicTaskFails' },
    'geen toestemming als grondslag': { of: 'basis', key: 'consentFails' },
    'gevaar voor een ander of betrokkene': { of: 'lift', key: 'danger' },
    'andere wegen overwogen': { of: 'lift', key: 'alternativesConsidered' },
    'alleen het nodige': { of: 'lift', key: 'minimal' },
    evenredig: { of: 'necessity', key: 'proportionate' },
    'minst ingrijpend': { of: 'necessity', key: 'leastIntrusive' },
  },
);

/** What compliance reads of a refusal: after "niet verstrekt, omdat". */
export const REASONS = tell<Code>('reden', {
  'iets in de vraag onbekend is': 'UNKNOWN',
  'de screening of geheimhouding ontbreekt': 'SCREENING',
  'de hoedanigheid dit niet toelaat': 'CAPACITY',
  'het gegeven de organisatie nooit verlaat': 'WITHHELD',
  'er geen betrokkenheid bij de casus is': 'INVOLVEMENT',
  'het doel niet dat van het convenant is': 'PURPOSE',
  'deze fase dit niet toelaat': 'PHASE',
  'deze fase alleen dat-gegevens toelaat': 'DETAIL',
  'de betrokkene de verwerking heeft laten beperken': 'RESTRICTION',
  'een geldige inbreng ontbreekt': 'CONTRIBUTION',
  'de betrokkene niet op tijd is geïnformeerd': 'NOTICE',
  'de betrokkene bezwaar heeft gemaakt': 'OBJECTION',
  'de betrokkene toestemming heeft geweigerd': 'REFUSED',
  'een geldige grondslag ontbreekt': 'BASIS',
  'toestemming over de domeinen heen ontbreekt': 'CROSS_DOMAIN',
  'het beroepsgeheim niet is doorbroken': 'SECRECY',
  'een uitzonderingsgrond van AVG 9 of 10 ontbreekt': 'CLASS',
  'verder gebruik niet afzonderlijk is geaccordeerd': 'ONWARD_USE',
  'vastlegging hiervan niet is toegestaan': 'RECORD',
});

/** What the asking professional reads, and no more (15: he must not learn what he may not know). */
export const MESSAGES = tell<UserCode>('melding', {
  'het gegeven': 'RELEASED',
  'niet beschikbaar': 'NOT_AVAILABLE',
  'niet gedeeld': 'NOT_SHARED',
  'toestemming nodig': 'CONSENT_NEEDED',
  'geen grondslag': 'NO_BASIS',
});
