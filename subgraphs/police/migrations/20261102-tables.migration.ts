/** The tables of the police. Never edit a migration that has run: add one. */
import { Migration } from '@mikro-orm/migrations';

export class Migration20261102PoliceTables extends Migration {
  override name = 'Migration20261102PoliceTables';

  override up(): void {
    this.#table('police_file', '"known" boolean null, "intelligence" text null');
    this.#table(
      'police_signal',
      '"name" text null, "self_direction_too_low" boolean null, "repeated_nuisance" boolean null, "safety_concern" boolean null',
    );
    this.#table(
      'police_call_out',
      `"day" date null,
       "kind" text null check ("kind" in ('NOISE', 'QUARREL', 'CONFUSED_BEHAVIOUR', 'NUISANCE_BY_YOUTH', 'OTHER')),
       "findings" text null`,
    );
    this.#table(
      'police_incident',
      `"day" date null,
       "kind" text null check ("kind" in ('THREAT', 'VANDALISM', 'ASSAULT', 'DRUGS', 'DOMESTIC_VIOLENCE', 'OTHER')),
       "part" text null check ("part" in ('SUSPECT', 'VICTIM', 'WITNESS', 'INVOLVED')),
       "summary" text null,
       "report_number" text null`,
    );
  }

  /** Each table stands under one person of one case. */
  #table(name: string, columns: string): void {
    this.addSql(`create table "${name}" (
      "id" uuid not null primary key,
      "case_id" uuid not null,
      "person_ids" text[] not null,
      "controller" text not null,
      "person_id" uuid not null,
      ${columns}
    )`);
    this.addSql(`create index "${name}_case_id_index" on "${name}" ("case_id")`);
    this.addSql(`create index "${name}_person_id_index" on "${name}" ("person_id")`);
  }
}
