import { Field, ID, ObjectType } from 'type-graphql';
import type { DataClass, Domain, Organisation, Secrecy } from '../../../policy/vocabulary.js';
import { Process } from '../../kit/index.js';

@ObjectType({ description: 'A recipient, by organisation and domain.' })
export class AboutRecipient {
  @Field(() => ID, { nullable: true })
  @Process('HANDLE')
  organisation!: string;

  @Field(() => String, { nullable: true })
  @Process('HANDLE')
  domain!: Domain;
}

/** The data a record of accountability speaks of (law.md §4). */
@ObjectType({ description: 'The data that a record of accountability speaks of.' })
export class About {
  @Field(() => ID, { nullable: true })
  @Process('HANDLE')
  controller!: Organisation;

  @Field(() => String, { nullable: true })
  @Process('HANDLE')
  domain!: Domain;

  @Field(() => String, { nullable: true })
  @Process('HANDLE')
  secrecy!: Secrecy;

  @Field(() => [String], { nullable: true })
  @Process('HANDLE')
  classes!: readonly DataClass[];

  @Field(() => [AboutRecipient], { nullable: true })
  @Process('HANDLE')
  recipients!: readonly AboutRecipient[];
}

interface Sensitivity {
  readonly secrecy: Secrecy;
  readonly classes: readonly DataClass[];
  /** Which of several speaks for the record: the strictest. */
  readonly rank: number;
}

/**
 * The strictest secrecy and classes a domain's data can have. A consent or notice names categories and the schema of the
 * category is the controller's; taking the domain's strictest hides a record at worst too often, never too seldom.
 */
// biome-ignore format: a table
const SENSITIVITY = {
  WMO:                  { secrecy: 'NONE',        classes: [],           rank: 0 },
  YOUTH_ACT:            { secrecy: 'NONE',        classes: [],           rank: 0 },
  PARTICIPATION_ACT:    { secrecy: 'NONE',        classes: [],           rank: 0 },
  DEBT_COUNSELLING:     { secrecy: 'NONE',        classes: [],           rank: 0 },
  COMPULSORY_EDUCATION: { secrecy: 'NONE',        classes: [],           rank: 0 },
  CASE_DIRECTION:       { secrecy: 'NONE',        classes: [],           rank: 0 },
  HOUSING:              { secrecy: 'NONE',        classes: [],           rank: 0 },
  SOCIAL_WORK:          { secrecy: 'SOCIAL_WORK', classes: [],           rank: 1 },
  CHILD_PROTECTION:     { secrecy: 'YOUTH',       classes: [],           rank: 1 },
  POLICE:               { secrecy: 'POLICE',      classes: ['CRIMINAL'], rank: 2 },
  MENTAL_HEALTH_CARE:   { secrecy: 'MEDICAL',     classes: ['SPECIAL'],  rank: 2 },
  PUBLIC_HEALTH:        { secrecy: 'MEDICAL',     classes: ['SPECIAL'],  rank: 2 },
} as const satisfies Record<Domain, Sensitivity>;

/** Is it a secrecy that a consent can lift? That of the police it cannot (P 2; X10). */
export function isLiftedByConsent(domain: Domain): boolean {
  const { secrecy } = SENSITIVITY[domain];
  return secrecy !== 'NONE' && secrecy !== 'POLICE';
}

/** What a record about these data speaks of; null where it speaks of none. The strictest item speaks for all. */
export function aboutOf(
  items: readonly { readonly controller: Organisation; readonly domain: Domain }[],
  recipients: readonly { readonly organisation: string; readonly domain: Domain }[],
): About | null {
  const [strictest] = items.toSorted((a, b) => SENSITIVITY[b.domain].rank - SENSITIVITY[a.domain].rank);
  if (strictest === undefined) return null;
  const { controller, domain } = strictest;
  const { secrecy } = SENSITIVITY[domain];
  const classes = [...new Set<DataClass>(items.flatMap((item) => SENSITIVITY[item.domain].classes))];
  return {
    controller,
    domain,
    secrecy,
    classes,
    recipients: recipients.map((one) => ({ organisation: one.organisation, domain: one.domain })),
  };
}
