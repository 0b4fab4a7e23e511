import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { KitContext } from '../../kit/index.js';
import { isCaseId } from '../facts/load-facts.js';
import { Person } from '../registry/person.entity.js';
import { Contact } from './contact.entity.js';
import { isGranted, rowsOfCase } from './dossier-rows.js';
import { Household } from './household.js';

@Resolver(() => Household)
export class HouseholdResolver {
  @FieldResolver(() => [Person], { nullable: true })
  async persons(@Root() { caseId }: Household, @Ctx() context: KitContext): Promise<readonly Person[]> {
    return await rowsOfCase(context, Person, caseId);
  }
}

@Resolver(() => Person)
export class PersonResolver {
  /** What was told for this dossier goes before what a partner's file says. */
  @FieldResolver(() => Contact, { nullable: true })
  async contact(@Root() { id, caseId }: Person, @Ctx() context: KitContext): Promise<Contact | null> {
    const contacts = await rowsOfCase(context, Contact, caseId);
    const own = contacts.filter(({ person }) => person === id);
    return own.find(({ origin }) => origin === null) ?? own[0] ?? null;
  }
}

/** A person by the id he has in a case of the grant; anyone else is not there. */
export async function findPerson(context: KitContext, id: string): Promise<Person | null> {
  if (!isCaseId(id)) return null;
  const person = await context.em.findOne(Person, { id });
  return person !== null && isGranted(context, person.caseId) && context.mayKnow(person.caseId) ? person : null;
}
