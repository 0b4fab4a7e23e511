/**
 * An own record (eigen dossier): what a partner's own administration already holds about some people, outside any case.
 * Rows of its tables stand under it by its id and by its own ids of persons; neither is known anywhere else (A 1, A 3).
 */
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

@Entity({ tableName: 'own_record' })
export class OwnRecord {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'text' })
  controller!: string;

  /** Everyone it is about, by the ids this administration gives them. */
  @Property({ type: 'array', columnType: 'uuid[]' })
  persons!: string[];

  /** How the controller calls it; it never leaves (P 5; obligation 27). */
  @Property({ type: 'text' })
  label!: string;
}
