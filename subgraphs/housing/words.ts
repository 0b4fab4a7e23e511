/** The closed lists of words of the housing corporations. */
import { registerEnumType } from 'type-graphql';

export enum TenancyKind {
  SELF_CONTAINED = 'SELF_CONTAINED',
  ROOM = 'ROOM',
  SUPPORTED = 'SUPPORTED',
  LAST_CHANCE = 'LAST_CHANCE',
}

export enum PaymentPlanStatus {
  NONE = 'NONE',
  OFFERED = 'OFFERED',
  AGREED = 'AGREED',
  BROKEN = 'BROKEN',
}

export enum NuisanceKind {
  NOISE = 'NOISE',
  POLLUTION = 'POLLUTION',
  INTIMIDATION = 'INTIMIDATION',
  NEGLECT = 'NEGLECT',
}

export enum EvictionStage {
  FILED = 'FILED',
  JUDGMENT = 'JUDGMENT',
  POSTPONED = 'POSTPONED',
  WITHDRAWN = 'WITHDRAWN',
}

/** Not every eviction belongs in the team (C 4.2; obligation 119). */
export enum EvictionConcern {
  MINORS = 'MINORS',
  VULNERABLE = 'VULNERABLE',
  MULTIPLE_PROBLEMS = 'MULTIPLE_PROBLEMS',
  NUISANCE = 'NUISANCE',
}

export enum EvictionAnswer {
  YES = 'YES',
  NO = 'NO',
  NOT_YET_KNOWN = 'NOT_YET_KNOWN',
}

registerEnumType(TenancyKind, {
  name: 'TenancyKind',
  description: 'Kind of tenancy (huurovereenkomst).',
  valuesConfig: {
    SELF_CONTAINED: { description: 'Zelfstandige woning.' },
    ROOM: { description: 'Kamer.' },
    SUPPORTED: { description: 'Huur met begeleiding.' },
    LAST_CHANCE: { description: 'Laatstekanscontract.' },
  },
});

registerEnumType(PaymentPlanStatus, {
  name: 'PaymentPlanStatus',
  description: 'Where an arrangement to pay (betalingsregeling) stands.',
  valuesConfig: {
    NONE: { description: 'Geen regeling.' },
    OFFERED: { description: 'Aangeboden.' },
    AGREED: { description: 'Afgesproken en nagekomen.' },
    BROKEN: { description: 'Niet nagekomen.' },
  },
});

registerEnumType(NuisanceKind, {
  name: 'NuisanceKind',
  description: 'Kind of nuisance (woonoverlast).',
  valuesConfig: {
    NOISE: { description: 'Geluid.' },
    POLLUTION: { description: 'Vervuiling.' },
    INTIMIDATION: { description: 'Intimidatie.' },
    NEGLECT: { description: 'Verwaarlozing van woning of tuin.' },
  },
});

registerEnumType(EvictionStage, {
  name: 'EvictionStage',
  description: 'Where the proceedings before the subdistrict court (kantonrechter) stand.',
  valuesConfig: {
    FILED: { description: 'Verzoek tot ontbinding en ontruiming ingediend.' },
    JUDGMENT: { description: 'Vonnis.' },
    POSTPONED: { description: 'Aangehouden.' },
    WITHDRAWN: { description: 'Ingetrokken.' },
  },
});

registerEnumType(EvictionConcern, {
  name: 'EvictionConcern',
  description: 'Why this eviction belongs on the route of threatened eviction (C 4.2; obligation 119).',
  valuesConfig: {
    MINORS: { description: 'Gezin met minderjarige kinderen.' },
    VULNERABLE: { description: 'Kwetsbaar huishouden.' },
    MULTIPLE_PROBLEMS: { description: 'Multiprobleemhuishouden.' },
    NUISANCE: { description: 'Woonoverlast.' },
  },
});

registerEnumType(EvictionAnswer, {
  name: 'EvictionAnswer',
  description: 'Answer to one of the three questions of the route (C 4.2; obligation 120).',
  valuesConfig: {
    YES: { description: 'Ja.' },
    NO: { description: 'Nee.' },
    NOT_YET_KNOWN: { description: 'Nog niet bekend.' },
  },
});
