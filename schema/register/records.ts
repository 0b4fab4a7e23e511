/** What a controller keeps for itself beside the sharing, and the gateway for the college: logs, which are processing too. */
import type { Organisation } from '../../policy/index.js';
import { COLLEGE } from '../../policy/index.js';
import {
  DATA_SUBJECTS,
  NO_THIRD_COUNTRIES,
  PROFESSIONALS,
  PURPOSES_IN_ORDER,
  SECURITY_MEASURES,
} from '../words/fixed.js';
import type { Activity } from './activity.js';
import { activityId } from './activity-id.js';

/** The weighing, the contribution and the logbook, in the controller's own organisation (P 1, P 3; obligations 26, 98). */
export function describeOwnRecords(controller: Organisation): Activity {
  return {
    ...describeLog(controller),
    id: activityId({ controller, records: 'own-records' }),
    name: 'Eigen administratie van inbreng en logboek van verwerkingen',
    purposes: [...PURPOSES_IN_ORDER, 'aantonen dat dit rechtmatig gebeurt (AVG 5 lid 2)'],
    personalData: [
      describeData(
        'CONTRIBUTION',
        'inbreng: categorie, personen, ontvangers, fase, grondslag en noodzaak; de afweging zelf blijft in het eigen dossier',
      ),
      describeData(
        'LOGBOOK',
        'logboek: wanneer welke velden over wie aan welke organisatie zijn getoond; geen inhoud, geen naam van de lezer',
      ),
    ],
    recipients:
      controller === COLLEGE ? [] : ['het college: een verwijzing naar de inbreng, zonder inhoud of afweging'],
    articles: 'P 1; P 3; AVG 5 lid 2',
  };
}

/** One record for each question, chained by hash (P 1; obligations 26, 98). */
export function describeDecisionLog(): Activity {
  const readers = ['functionaris naleving van het college'];
  return {
    ...describeLog(COLLEGE),
    id: activityId({ controller: COLLEGE, records: 'decision-log' }),
    name: 'Beslissingslog van de gateway',
    purposes: ['aantonen waarom een gegeven wel of niet is gedeeld (AVG 5 lid 2; P 1)'],
    personalData: [
      describeData(
        'DECISION',
        'per bevraging: welke velden, van wie, aan wie, welke regel en welk artikel; personen en professionals onder een nummer; geen inhoud',
      ),
    ],
    recipients: readers,
    articles: 'P 1; R Beveiliging; AVG 5 lid 2',
  };
}

function describeLog(
  controller: Organisation,
): Omit<Activity, 'id' | 'name' | 'purposes' | 'personalData' | 'recipients' | 'articles'> {
  return {
    controller,
    phase: null,
    isConfidential: false,
    bases: ['wettelijke verplichting tot verantwoording en beveiliging (AVG 6 lid 1 c; AVG 5 lid 2; AVG 32)'],
    conditions: [],
    dataSubjects: [...DATA_SUBJECTS, PROFESSIONALS],
    thirdCountries: NO_THIRD_COUNTRIES,
    retention:
      'De termijn voor logs stelt de verantwoordelijke zelf vast; het convenant noemt er geen, en een log bevat geen inhoud.',
    security: SECURITY_MEASURES,
  };
}

function describeData(category: string, description: string): Activity['personalData'][number] {
  return {
    category,
    description,
    domain: null,
    details: [],
    classes: [],
    secrecy: 'NONE',
    recipients: null,
    fields: [],
  };
}
