/** The closed lists of words youth protection speaks in; free text is kept for what no list can hold (P 1, minimal data). */
import { registerEnumType } from 'type-graphql';

export enum ProtectionMeasureKind {
  SUPERVISION_ORDER = 'SUPERVISION_ORDER',
  INTERIM_SUPERVISION_ORDER = 'INTERIM_SUPERVISION_ORDER',
  OUT_OF_HOME_PLACEMENT = 'OUT_OF_HOME_PLACEMENT',
  GUARDIANSHIP = 'GUARDIANSHIP',
  YOUTH_PROBATION = 'YOUTH_PROBATION',
}

export enum GuardianRole {
  FAMILY_SUPERVISOR = 'FAMILY_SUPERVISOR',
  GUARDIAN = 'GUARDIAN',
  YOUTH_PROBATION_OFFICER = 'YOUTH_PROBATION_OFFICER',
}

export enum SafetyOutcome {
  SAFE_ENOUGH = 'SAFE_ENOUGH',
  NOT_SAFE_ENOUGH = 'NOT_SAFE_ENOUGH',
  ACUTELY_UNSAFE = 'ACUTELY_UNSAFE',
  UNCLEAR = 'UNCLEAR',
}

registerEnumType(ProtectionMeasureKind, {
  name: 'ProtectionMeasureKind',
  description: 'Child protection measure (kinderbeschermingsmaatregel) or youth probation; Jeugdwet 1.1, cited in P 2.',
  valuesConfig: {
    SUPERVISION_ORDER: { description: 'Ondertoezichtstelling (OTS).' },
    INTERIM_SUPERVISION_ORDER: { description: 'Voorlopige ondertoezichtstelling (VOTS).' },
    OUT_OF_HOME_PLACEMENT: { description: 'Machtiging tot uithuisplaatsing (MUHP).' },
    GUARDIANSHIP: { description: 'Voogdijmaatregel: the institution has custody (voogdij).' },
    YOUTH_PROBATION: { description: 'Jeugdreclassering.' },
  },
});

registerEnumType(GuardianRole, {
  name: 'GuardianRole',
  description: "In what role the institution's worker stands beside the child.",
  valuesConfig: {
    FAMILY_SUPERVISOR: { description: 'Gezinsvoogd: carries out a supervision order.' },
    GUARDIAN: { description: 'Voogd: holds custody for the institution.' },
    YOUTH_PROBATION_OFFICER: { description: 'Jeugdreclasseerder.' },
  },
});

registerEnumType(SafetyOutcome, {
  name: 'SafetyOutcome',
  description: 'What the safety assessment (veiligheidstaxatie) came to.',
  valuesConfig: {
    SAFE_ENOUGH: { description: 'Veilig genoeg.' },
    NOT_SAFE_ENOUGH: { description: 'Onvoldoende veilig.' },
    ACUTELY_UNSAFE: { description: 'Acuut onveilig.' },
    UNCLEAR: { description: 'Nog onduidelijk.' },
  },
});
