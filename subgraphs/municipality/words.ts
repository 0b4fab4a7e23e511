/** The closed lists of words of the municipality. */
import { registerEnumType } from 'type-graphql';

export enum DebtStage {
  REGISTERED = 'REGISTERED',
  STABILISATION = 'STABILISATION',
  MEDIATION = 'MEDIATION',
  SETTLEMENT = 'SETTLEMENT',
  STOPPED = 'STOPPED',
}

export enum DebtKind {
  RENT = 'RENT',
  ENERGY = 'ENERGY',
  HEALTH_INSURANCE = 'HEALTH_INSURANCE',
  TAX = 'TAX',
  CONSUMER_CREDIT = 'CONSUMER_CREDIT',
}

export enum WmoProvisionKind {
  HOUSEHOLD_HELP = 'HOUSEHOLD_HELP',
  GUIDANCE = 'GUIDANCE',
  DAY_ACTIVITIES = 'DAY_ACTIVITIES',
  SHELTERED_HOUSING = 'SHELTERED_HOUSING',
}

export enum YouthAidKind {
  AMBULATORY = 'AMBULATORY',
  PARENTING_SUPPORT = 'PARENTING_SUPPORT',
  FOSTER_CARE = 'FOSTER_CARE',
  RESIDENTIAL = 'RESIDENTIAL',
}

export enum BenefitKind {
  GENERAL_ASSISTANCE = 'GENERAL_ASSISTANCE',
  SPECIAL_ASSISTANCE = 'SPECIAL_ASSISTANCE',
  WAGE_SUPPLEMENT = 'WAGE_SUPPLEMENT',
}

export enum AttendanceState {
  REGULAR = 'REGULAR',
  FREQUENT_ABSENCE = 'FREQUENT_ABSENCE',
  NOT_ENROLLED = 'NOT_ENROLLED',
  EXEMPT = 'EXEMPT',
}

registerEnumType(DebtStage, {
  name: 'DebtStage',
  description: 'Where debt counselling (schuldhulpverlening) stands.',
  valuesConfig: {
    REGISTERED: { description: 'Aangemeld.' },
    STABILISATION: { description: 'Stabilisatie.' },
    MEDIATION: { description: 'Schuldbemiddeling.' },
    SETTLEMENT: { description: 'Schuldregeling.' },
    STOPPED: { description: 'Gestopt.' },
  },
});

registerEnumType(DebtKind, {
  name: 'DebtKind',
  description: 'Kind of debt (soort schuld).',
  valuesConfig: {
    RENT: { description: 'Huur.' },
    ENERGY: { description: 'Energie.' },
    HEALTH_INSURANCE: { description: 'Zorgverzekering.' },
    TAX: { description: 'Belasting.' },
    CONSUMER_CREDIT: { description: 'Consumptief krediet.' },
  },
});

registerEnumType(WmoProvisionKind, {
  name: 'WmoProvisionKind',
  description: 'Kind of Wmo provision (maatwerkvoorziening).',
  valuesConfig: {
    HOUSEHOLD_HELP: { description: 'Hulp bij het huishouden.' },
    GUIDANCE: { description: 'Individuele begeleiding.' },
    DAY_ACTIVITIES: { description: 'Dagbesteding.' },
    SHELTERED_HOUSING: { description: 'Beschermd wonen.' },
  },
});

registerEnumType(YouthAidKind, {
  name: 'YouthAidKind',
  description: 'Kind of youth aid (jeugdhulp).',
  valuesConfig: {
    AMBULATORY: { description: 'Ambulante jeugdhulp.' },
    PARENTING_SUPPORT: { description: 'Opvoedondersteuning.' },
    FOSTER_CARE: { description: 'Pleegzorg.' },
    RESIDENTIAL: { description: 'Verblijf.' },
  },
});

registerEnumType(BenefitKind, {
  name: 'BenefitKind',
  description: 'Kind of income support (inkomensondersteuning).',
  valuesConfig: {
    GENERAL_ASSISTANCE: { description: 'Algemene bijstand.' },
    SPECIAL_ASSISTANCE: { description: 'Bijzondere bijstand.' },
    WAGE_SUPPLEMENT: { description: 'Loonkostensubsidie.' },
  },
});

registerEnumType(AttendanceState, {
  name: 'AttendanceState',
  description: 'How a child attends school (schoolgang).',
  valuesConfig: {
    REGULAR: { description: 'Regelmatig.' },
    FREQUENT_ABSENCE: { description: 'Veelvuldig verzuim.' },
    NOT_ENROLLED: { description: 'Niet ingeschreven.' },
    EXEMPT: { description: 'Vrijgesteld.' },
  },
});
