import { Field, ID, ObjectType } from 'type-graphql';
import type { BasisKind, DataClass, Domain, Organisation, Secrecy } from '../../../policy/vocabulary.js';
import { Process } from '../../kit/index.js';

/** Where something recorded came from and on what basis. It is kept for ever (P 4; obligations 75, 81). */
@ObjectType({ description: 'The source of a recorded datum (herkomst).' })
export class Origin {
  @Field(() => ID, { nullable: true })
  @Process('HANDLE')
  controller!: Organisation;

  @Field(() => String, { nullable: true })
  @Process('HANDLE')
  domain!: Domain;

  @Field(() => String, { nullable: true })
  @Process('HANDLE')
  category!: string;

  @Field(() => String, { nullable: true })
  @Process('HANDLE')
  basis!: BasisKind;

  @Field(() => String, { nullable: true })
  @Process('HANDLE')
  secrecy!: Secrecy;

  @Field(() => [String], { nullable: true })
  @Process('HANDLE')
  classes!: readonly DataClass[];
}
