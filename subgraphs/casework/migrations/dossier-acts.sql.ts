/** What the acts on the process dossier need of the tables. It stands as it ran and asks no other code. */

const CORE = [
  'problem_outline',
  'contact',
  'plan_of_approach',
  'plan_life_domain',
  'product_order',
  'progress_note',
  'action',
  'involved_organisation',
] as const;

/** Each change names the version it was made on and raises it by one: the second of two editors changes nothing. */
const RAISE_VERSION = `create function raise_version() returns trigger language plpgsql as $$
begin
  if new.version <> old.version + 1 then
    raise exception 'A change of a row of % raises its version by one: % is not %.',
      tg_table_name, new.version, old.version + 1 using errcode = 'restrict_violation';
  end if;
  return new;
end
$$`;

export const DOSSIER_ACTS_SQL = [
  ...CORE.map((table) => `alter table ${table} add column "version" int not null default 1`),
  RAISE_VERSION,
  ...CORE.map(
    (table) => `create trigger raise_version before update on ${table} for each row execute function raise_version()`,
  ),
] as const;
