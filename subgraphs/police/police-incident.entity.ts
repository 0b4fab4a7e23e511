import { Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { PersonRow, Release, Withhold } from '../kit/index.js';
import { POLICE } from './police-data.js';
import { IncidentKind, IncidentPart } from './words.js';

/** Criminal data (AVG 10): only where the team decides on taking up (A 3), makes the plan (A 5) and reviews it (A 6). */
const INCIDENT = {
  ...POLICE,
  category: 'INCIDENTS',
  detail: 'WHAT',
  phases: ['INQUIRY', 'APPROACH', 'REVIEW'],
  classes: ['CRIMINAL'],
} as const;

@ObjectType({
  description:
    "One registered incident (incident) and the person's part in it. Everyone it is about stands in `personIds`: one refusal hides it.",
})
@Entity({ tableName: 'police_incident' })
export class PoliceIncident extends PersonRow {
  @Field(() => String, { nullable: true, description: 'The day of the incident, YYYY-MM-DD.' })
  @Property({ type: 'date', nullable: true })
  @Release(INCIDENT)
  day?: string | null;

  @Field(() => IncidentKind, { nullable: true, description: 'What kind of incident it was.' })
  @Enum({ items: () => IncidentKind, nullable: true })
  @Release(INCIDENT)
  kind?: IncidentKind | null;

  @Field(() => IncidentPart, { nullable: true, description: "The person's part in it." })
  @Enum({ items: () => IncidentPart, nullable: true })
  @Release(INCIDENT)
  part?: IncidentPart | null;

  @Field(() => String, { nullable: true, description: 'What happened, in a few words (toedracht).' })
  @Property({ type: 'text', nullable: true })
  @Release({ ...INCIDENT, phases: ['APPROACH', 'REVIEW'] })
  summary?: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the official report (proces-verbaalnummer).' })
  @Property({ type: 'text', nullable: true })
  @Withhold('The criminal file stays with police and prosecution (Wpg; P 5).')
  reportNumber?: string | null;
}
