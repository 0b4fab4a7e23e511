/** The activities by which a controller shares: one for each phase, and one beside it for while informing is deferred (A 1–8; obligation 83). */
import { isDossierStep, isEarlyStep, type Organisation, type RuleSet, STEPS, type Step } from '../../policy/index.js';
import { PHASE_WORDS } from '../matrix/dutch.js';
import type { Flow } from '../matrix/flows.js';
import type { Post } from '../matrix/posts.js';
import { getCategoryWords } from '../words/categories.js';
import {
  DATA_SUBJECTS,
  LONG_BASIS_WORDS,
  NO_THIRD_COUNTRIES,
  PURPOSES_IN_ORDER,
  SECURITY_MEASURES,
} from '../words/fixed.js';
import { describeReaders } from '../words/readers.js';
import type { Activity, PersonalData } from './activity.js';
import { activityId } from './activity-id.js';
import { describeConditions } from './conditions.js';
import { describeDossierRetention } from './retention.js';

export function listSharing(controller: Organisation, flows: readonly Flow[], ruleSet: RuleSet): readonly Activity[] {
  return STEPS.flatMap((phase) => {
    const own = flows.filter((flow) => flow.phase === phase && flow.controllers.includes(controller));
    if (own.length === 0) return [];
    return [false, true].map((isConfidential) => describe(controller, phase, isConfidential, own, ruleSet));
  });
}

function describe(
  controller: Organisation,
  phase: Step,
  isConfidential: boolean,
  flows: readonly Flow[],
  ruleSet: RuleSet,
): Activity {
  const { article, bases } = ruleSet.document.phases[phase];
  const reached = new Set(
    flows.flatMap(({ readers }) => readers.flatMap(({ ways }) => ways.map(({ basis }) => basis))),
  );
  return {
    id: activityId({ controller, phase, isConfidential }),
    name: `Delen in het Regieteam, fase ${PHASE_WORDS[phase]}${isConfidential ? ', terwijl informeren is uitgesteld' : ''}`,
    controller,
    phase,
    isConfidential,
    purposes: PURPOSES_IN_ORDER,
    bases: bases.filter((basis) => reached.has(basis)).map((basis) => LONG_BASIS_WORDS[basis]),
    conditions: describeConditions(flows),
    dataSubjects: DATA_SUBJECTS,
    personalData: groupByCategory(controller, flows),
    recipients: describeReaders(uniqueReaders(flows), controller),
    thirdCountries: NO_THIRD_COUNTRIES,
    retention: describeRetention(phase, flows, ruleSet),
    security: SECURITY_MEASURES,
    articles: article,
  };
}

/** Fields of one category, domain, class and secrecy are one line. */
function groupByCategory(controller: Organisation, flows: readonly Flow[]): readonly PersonalData[] {
  const groups = Map.groupBy(flows, ({ rule: { category, domain, classes, secrecy } }) =>
    JSON.stringify([category, domain, classes, secrecy]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { category, domain, classes, secrecy } = first.rule;
    return [
      {
        category,
        description: getCategoryWords(category).register,
        domain,
        details: [...new Set(group.map(({ rule }) => rule.detail))].sort(),
        classes,
        secrecy,
        recipients:
          uniqueReaders(group).length === uniqueReaders(flows).length
            ? null
            : describeReaders(uniqueReaders(group), controller),
        fields: group.map(({ rule }) => rule.coordinate).sort(),
      },
    ];
  });
}

function uniqueReaders(flows: readonly Flow[]): readonly Post[] {
  const posts = flows.flatMap(({ readers }) => readers.map(({ post }) => post));
  return [...new Map(posts.map((post) => [JSON.stringify(post), post])).values()];
}

/** Sharing itself keeps nothing; from phase 5 what is recorded becomes the college's (P 3; obligations 36–38, 74, 96). */
function describeRetention(phase: Step, flows: readonly Flow[], ruleSet: RuleSet): string {
  if (isEarlyStep(phase))
    return 'Niets: in deze fase wordt niets bewaard; iedere deelnemer neemt zijn gegevens weer mee terug (A 2; A 3).';
  if (!isDossierStep(phase))
    return 'Niets van de inhoud: het procesdossier begint bij fase 5 (A slot). De verantwoording valt onder een eigen activiteit.';
  const domains = new Set(flows.map(({ rule }) => rule.domain));
  return `Het tonen bewaart niets. Wat met goedkeuring van de inbrenger wordt vastgelegd, bewaart het college: ${describeDossierRetention([...domains], ruleSet)}.`;
}
