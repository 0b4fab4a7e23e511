/** The college's own activities: the process dossier by section (P 3, P 5; R), and the gateway's decision log. */
import { COLLEGE, isDossierStep, type RuleSet, type Section, STEPS } from '../../policy/index.js';
import { supposeDossier } from '../matrix/hypothesis.js';
import { listPosts, type Post } from '../matrix/posts.js';
import type { ProcessRule } from '../rule.js';
import type { FieldRow } from '../rule-set/fields.js';
import { CORE_WORDS, getRecordWords } from '../words/dossier.js';
import {
  DATA_SUBJECTS,
  LONG_BASIS_WORDS,
  NO_THIRD_COUNTRIES,
  PROFESSIONALS,
  PURPOSES_IN_ORDER,
  SECURITY_MEASURES,
} from '../words/fixed.js';
import { describeReaders } from '../words/readers.js';
import type { Activity, PersonalData } from './activity.js';
import { activityId } from './activity-id.js';
import { describeDossierRetention } from './retention.js';

const NAMES = {
  CORE: 'Procesdossier: kerngegevens',
  ACCOUNTABILITY: 'Procesdossier: verantwoording',
  HANDLE: 'Procesdossier: kenmerk van de zaak',
} as const satisfies Readonly<Record<Section, string>>;

const ARTICLES = {
  CORE: 'P 3; P 5; R; A slot',
  ACCOUNTABILITY: 'P 1; P 2; P 4; R',
  HANDLE: 'C 4.2; A slot',
} as const satisfies Readonly<Record<Section, string>>;

const CONDITIONS = {
  CORE: [
    'van bijzondere en strafrechtelijke gegevens alleen dat zij er zijn (P 5)',
    'wat van een partner komt, alleen met zijn goedkeuring (P 3)',
    'inzage door een ander domein alleen met toestemming van iedere betrokkene (A 4-8)',
  ],
  ACCOUNTABILITY: [
    'over geheime, bijzondere of strafrechtelijke gegevens alleen voor wie het vastlegde of zelf ontvanger is (P 2)',
  ],
  HANDLE: [],
} as const satisfies Readonly<Record<Section, readonly string[]>>;

export function describeDossier(section: Section, fields: readonly FieldRow[], ruleSet: RuleSet): Activity {
  const readers = describeReaders(listReaders(section, ruleSet), COLLEGE);
  const { phases, register } = ruleSet.document;
  const bases = new Set(STEPS.filter(isDossierStep).flatMap((phase) => phases[phase].bases));
  const domains = new Set(Object.values(register).flatMap(({ seats }) => seats.flatMap((seat) => seat.domains)));
  return {
    id: activityId({ controller: COLLEGE, section }),
    name: NAMES[section],
    controller: COLLEGE,
    phase: null,
    isConfidential: false,
    purposes: PURPOSES_IN_ORDER,
    bases: [...bases].map((basis) => LONG_BASIS_WORDS[basis]),
    conditions: CONDITIONS[section],
    dataSubjects: section === 'CORE' ? DATA_SUBJECTS : [...DATA_SUBJECTS, PROFESSIONALS],
    personalData: listData(section, fields),
    recipients: readers,
    thirdCountries: NO_THIRD_COUNTRIES,
    retention: describeRetention(section, describeDossierRetention([...domains], ruleSet)),
    security: SECURITY_MEASURES,
    articles: ARTICLES[section],
  };
}

function describeRetention(section: Section, term: string): string {
  switch (section) {
    case 'CORE':
      return `Vanaf fase 5: ${term}.`;
    case 'ACCOUNTABILITY':
      return `Vanaf fase 4, zo lang als het procesdossier: ${term}.`;
    case 'HANDLE':
      return `Bij niet oppakken: niets (A 2; A 3). Anders zo lang als het procesdossier: ${term}.`;
  }
}

/** Every post that may read the section in some phase, at best: told, consented to, and without a limit. */
function listReaders(section: Section, ruleSet: RuleSet): readonly Post[] {
  const best = { isForeign: false, isConsented: true };
  return listPosts(ruleSet.document).filter((post) =>
    [...STEPS, 'CLOSED' as const].some((phase) => supposeDossier(section, post, phase, best, ruleSet).released),
  );
}

function listData(section: Section, fields: readonly FieldRow[]): readonly PersonalData[] {
  const rows = fields.filter(
    (row): row is FieldRow & ProcessRule =>
      row.kind === 'process' && row.section === section && row.subgraph === 'casework',
  );
  const groups = Map.groupBy(rows, (row) => nameGroup(section, row));
  return [...groups].map(([category, group]) => ({
    category,
    description: describeGroup(section, category),
    domain: section === 'HANDLE' ? null : 'CASE_DIRECTION',
    details: [],
    classes: [],
    secrecy: 'NONE',
    recipients: null,
    fields: group.map(({ coordinate }) => coordinate).sort(),
  }));
}

function nameGroup(section: Section, { coordinate, recordAs }: ProcessRule): string {
  if (section === 'HANDLE') return 'HANDLE';
  const [type = ''] = coordinate.split('.');
  return section === 'CORE' ? (recordAs ?? type) : type;
}

function describeGroup(section: Section, group: string): string {
  if (section === 'HANDLE') return 'nummers van zaak en personen, wijk, fase, teamleden, herkomst van een gegeven';
  if (section === 'ACCOUNTABILITY') return getRecordWords(group);
  const words: Readonly<Record<string, string>> = CORE_WORDS;
  const word = words[group];
  if (word === undefined) throw new Error(`Core field of "${group}" names no core datum of P 5.`);
  return word;
}
