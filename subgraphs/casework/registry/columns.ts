/** The kinds of column the registry and the dossier are made of, so that every table writes time, days and lists alike. */
import { ArrayType, type PropertyOptions, Type } from '@mikro-orm/core';
import { Property } from '@mikro-orm/decorators/legacy';

type Column = () => PropertyDecorator;

/** MikroORM writes into the options it is given, so each column gets its own. */
function column(options: PropertyOptions<object>): Column {
  return () => Property({ ...options }) as PropertyDecorator;
}

/** Between PostgreSQL's own writing of an instant and RFC 3339 in UTC, which is what the law and the answer read. */
class InstantType extends Type<string, string> {
  override convertToJSValue(value: string | Date): string {
    return new Date(value).toISOString();
  }

  override getColumnType(): string {
    return 'timestamptz(3)';
  }

  override compareAsType(): string {
    return 'string';
  }
}

const instant = { type: InstantType, columnType: 'timestamptz(3)' };

/**
 * An instant, kept to the millisecond: the gateway asks at a whole millisecond, so what is recorded in the same
 * millisecond as the question already counts, a withdrawal above all (P 2; obligation 58).
 */
export const Instant = column(instant);
export const InstantOrNull = column({ ...instant, nullable: true });

/** A day in Europe/Amsterdam, as `YYYY-MM-DD`. */
export const Day = column({ type: 'date' });
export const DayOrNull = column({ type: 'date', nullable: true });

export const Text = column({ type: 'text' });
export const TextOrNull = column({ type: 'text', nullable: true });
export const Yes = column({ type: 'boolean' });
export const YesOrNull = column({ type: 'boolean', nullable: true });

export const Texts = column({ type: ArrayType, columnType: 'text[]' });
/** From 1; the database itself raises it with each change, so that no writer forgets it. */
export const Version = column({ type: 'integer', default: 1 });

/** Organisations; it only grows. */
export const EditedBy = column({ type: ArrayType, columnType: 'text[]', defaultRaw: "'{}'" });

export const Ids = column({ type: ArrayType, columnType: 'uuid[]' });

/** Where law.md has an object or a list of objects, kept and answered as it was recorded. */
export const Json = column({ type: 'json', columnType: 'jsonb' });
export const JsonOrNull = column({ type: 'json', columnType: 'jsonb', nullable: true });
