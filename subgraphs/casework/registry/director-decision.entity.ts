import { Check, Entity, Enum } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { Process } from '../../kit/index.js';
import { FactRecord } from './case-record.js';
import { atMost, listOf, notBlank } from './checks.js';
import { Ids, Text, Texts } from './columns.js';

/** To share certain data further or precisely not (P 1), or to call in the Safety House (C 3): it releases nothing. */
export const DECISION_KINDS = ['SHARE_FURTHER', 'NOT_SHARE', 'SAFETY_HOUSE'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** What is or may be at risk (C 3; obligation 115). */
export const THREATS = ['PERSONS', 'PUBLIC_ORDER'] as const;
export type Threat = (typeof THREATS)[number];

/** That the process director decided, and why (P 1, C 4.2; obligations 26, 115). Never rewritten: he decides anew. */
@ObjectType('DirectorDecision', { description: 'A reasoned decision of the process director (besluit).' })
@Entity({ tableName: 'director_decision' })
@Check({ name: 'director_decision_reasoned', expression: notBlank('reason') })
@Check({ name: 'director_decision_short', expression: atMost('reason', 1000) })
@Check({ name: 'director_decision_threats_known', expression: listOf('threats', THREATS) })
@Check({
  name: 'director_decision_threat_judged',
  expression: "(kind = 'SAFETY_HOUSE') = (cardinality(threats) > 0)",
})
export class DirectorDecision extends FactRecord {
  @Field(() => String, { nullable: true })
  @Process('ACCOUNTABILITY')
  @Enum({ items: () => [...DECISION_KINDS], columnType: 'text' })
  kind!: DecisionKind;

  @Ids()
  persons!: string[];

  @Field(() => String, { nullable: true })
  @Process('ACCOUNTABILITY')
  @Text()
  reason!: string;

  @Field(() => [String], { nullable: true, description: 'What is at risk, where the Safety House was called in.' })
  @Process('ACCOUNTABILITY')
  @Texts()
  threats!: Threat[];

  @Field(() => [ID], { description: 'Everyone the record is about.' })
  @Process('HANDLE')
  get personIds(): string[] {
    return this.persons;
  }
}
