import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type KitContext, Person } from '../kit/index.js';
import { PoliceCallOut } from './police-call-out.entity.js';
import { PoliceFile } from './police-file.entity.js';
import { PoliceIncident } from './police-incident.entity.js';
import { PoliceSignal } from './police-signal.entity.js';

/** The police's one field on the person of casework. */
@Resolver(() => Person)
export class PolicePersonResolver {
  @FieldResolver(() => PoliceFile, { nullable: true, description: 'What the police (politie) hold about this person.' })
  police(@Root() person: Person, @Ctx() { rows }: KitContext): Promise<PoliceFile | null> {
    return rows.findOfPerson(PoliceFile, person);
  }
}

/** The records beneath a file. Each is decided about for itself: its persons may be more than the file's. */
@Resolver(() => PoliceFile)
export class PoliceFileResolver {
  @FieldResolver(() => PoliceSignal, {
    nullable: true,
    description: 'The signal (signaal) the police brought in, if they did.',
  })
  signal(@Root() file: PoliceFile, @Ctx() { rows }: KitContext): Promise<PoliceSignal | null> {
    return rows.findOfPerson(PoliceSignal, file);
  }

  @FieldResolver(() => [PoliceCallOut], { nullable: true, description: 'Nuisance call-outs (overlastmeldingen).' })
  callOuts(@Root() file: PoliceFile, @Ctx() { rows }: KitContext): Promise<readonly PoliceCallOut[]> {
    return rows.ofPerson(PoliceCallOut, file);
  }

  @FieldResolver(() => [PoliceIncident], {
    nullable: true,
    description: "Incidents (incidenten) and the person's part in them.",
  })
  incidents(@Root() file: PoliceFile, @Ctx() { rows }: KitContext): Promise<readonly PoliceIncident[]> {
    return rows.ofPerson(PoliceIncident, file);
  }
}
