/** The closed lists of words of social work. */
import { registerEnumType } from 'type-graphql';

export enum TrajectoryKind {
  FAMILY_COACHING = 'FAMILY_COACHING',
  BUDGET_COACHING = 'BUDGET_COACHING',
  PARENTING_SUPPORT = 'PARENTING_SUPPORT',
  OUTREACH = 'OUTREACH',
  DOMESTIC_VIOLENCE_SUPPORT = 'DOMESTIC_VIOLENCE_SUPPORT',
}

/** The life domains (leefgebieden) a goal may lie in; only the relevant ones are used (C doel b; obligation 52). */
export enum GoalLifeDomain {
  INCOME = 'INCOME',
  HOUSING = 'HOUSING',
  FAMILY = 'FAMILY',
  DAYTIME = 'DAYTIME',
  HEALTH = 'HEALTH',
  SOCIAL_NETWORK = 'SOCIAL_NETWORK',
}

registerEnumType(TrajectoryKind, {
  name: 'TrajectoryKind',
  description: 'Kind of trajectory (traject) of social work.',
  valuesConfig: {
    FAMILY_COACHING: { description: 'Gezinscoaching.' },
    BUDGET_COACHING: { description: 'Budgetcoaching.' },
    PARENTING_SUPPORT: { description: 'Opvoedondersteuning.' },
    OUTREACH: { description: 'Outreachend maatschappelijk werk.' },
    DOMESTIC_VIOLENCE_SUPPORT: { description: 'Hulp bij huiselijk geweld.' },
  },
});

registerEnumType(GoalLifeDomain, {
  name: 'GoalLifeDomain',
  description: 'The life domain (leefgebied) of a goal of social work.',
  valuesConfig: {
    INCOME: { description: 'Inkomen.' },
    HOUSING: { description: 'Wonen.' },
    FAMILY: { description: 'Gezin.' },
    DAYTIME: { description: 'Dagbesteding en onderwijs.' },
    HEALTH: { description: 'Gezondheid.' },
    SOCIAL_NETWORK: { description: 'Sociaal netwerk.' },
  },
});
