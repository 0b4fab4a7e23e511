import { Field, ID, ObjectType } from 'type-graphql';
import type { Domain } from '../../../policy/vocabulary.js';
import { Process } from '../../kit/index.js';
import { About } from '../registry/about.js';
import type { TeamEntry } from '../registry/team-entry.entity.js';

/** Who sits or sat in the case team, for who composes it (A 4): the reader's own place is his team entry, for everyone. */
@ObjectType({ description: 'A place in the case team (casusteam), for the director and the case manager.' })
export class TeamSeat {
  @Field(() => ID)
  @Process('HANDLE')
  id!: string;

  caseId!: string;

  @Field(() => ID, { nullable: true, description: 'By the pseudonym the college knows him by.' })
  @Process('ACCOUNTABILITY')
  professional!: string;

  @Field(() => ID, { nullable: true })
  @Process('ACCOUNTABILITY')
  organisation!: string;

  @Field(() => String, { nullable: true })
  @Process('ACCOUNTABILITY')
  domain!: Domain;

  @Field(() => String, { nullable: true })
  @Process('ACCOUNTABILITY')
  from!: string;

  @Field(() => String, { nullable: true })
  @Process('ACCOUNTABILITY')
  until!: string | null;

  @Field(() => String, { nullable: true })
  @Process('ACCOUNTABILITY')
  acceptedAt!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Is he the case manager (casemanager)?' })
  @Process('ACCOUNTABILITY')
  isCaseManager!: boolean;

  @Field(() => [ID], { description: 'Nobody of the household: it is about a professional.' })
  @Process('HANDLE')
  readonly personIds: string[] = [];

  @Field(() => ID, { nullable: true, description: 'Null: the college admits by its register, not by name.' })
  @Process('HANDLE')
  readonly recordedBy: string | null = null;

  /** Of no partner's data, so of none under secrecy (law.md §4). */
  @Field(() => About, { nullable: true })
  @Process('HANDLE')
  readonly about: About | null = null;
}

export function toTeamSeat(entry: TeamEntry, caseManager: string | null): TeamSeat {
  const { id, caseId, actor, organisation, domain, from, until, acceptedAt } = entry;
  const seat = { id, caseId, professional: actor, organisation, domain, from, until, acceptedAt };
  return Object.assign(new TeamSeat(), seat, { isCaseManager: actor === caseManager });
}
