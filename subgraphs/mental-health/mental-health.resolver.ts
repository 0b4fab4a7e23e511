import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type KitContext, Person } from '../kit/index.js';
import { MentalHealthFile } from './mental-health-file.entity.js';
import { MentalHealthSignal } from './mental-health-signal.entity.js';
import { OutreachContact } from './outreach-contact.entity.js';

/** Mental health care's one field on the person of casework. */
@Resolver(() => Person)
export class MentalHealthPersonResolver {
  @FieldResolver(() => MentalHealthFile, {
    nullable: true,
    description: 'What outreach mental health care (GGZ, bemoeizorg) holds about this person.',
  })
  mentalHealth(@Root() person: Person, @Ctx() { rows }: KitContext): Promise<MentalHealthFile | null> {
    return rows.findOfPerson(MentalHealthFile, person);
  }
}

/** The records beneath a file. Each is decided about for itself: its persons may be more than the file's. */
@Resolver(() => MentalHealthFile)
export class MentalHealthFileResolver {
  @FieldResolver(() => MentalHealthSignal, {
    nullable: true,
    description: 'The signal (signaal) Pro Persona brought in, if it did.',
  })
  signal(@Root() file: MentalHealthFile, @Ctx() { rows }: KitContext): Promise<MentalHealthSignal | null> {
    return rows.findOfPerson(MentalHealthSignal, file);
  }

  @FieldResolver(() => OutreachContact, {
    nullable: true,
    description: 'The outreach contact (bemoeizorgcontact) with this person.',
  })
  outreachContact(@Root() file: MentalHealthFile, @Ctx() { rows }: KitContext): Promise<OutreachContact | null> {
    return rows.findOfPerson(OutreachContact, file);
  }
}
