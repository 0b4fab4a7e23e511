/** Rows of a case team for tests, written past the acts. */
import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Casework } from './open-casework.js';
import { run } from './stage.js';

export type Of = Readonly<Record<'organisation' | 'domain', string>>;
export const PORTAAL: Of = { organisation: 'portaal', domain: 'HOUSING' };
export const TALIS: Of = { organisation: 'talis', domain: 'HOUSING' };
export const SCHOOL: Of = { organisation: 'gemeente-nijmegen', domain: 'COMPULSORY_EDUCATION' };
export const YOUTH: Of = { organisation: 'jeugdbescherming-gelderland', domain: 'CHILD_PROTECTION' };
/** A body outside the covenant (C 4.2). */
export const IRISZORG: Of = { organisation: 'iriszorg', domain: 'MENTAL_HEALTH_CARE' };

export class TeamStage {
  constructor(private readonly casework: () => Casework) {}

  actor(account: string): string {
    const found = this.casework().world.professionals.find((one) => one.account === account);
    if (found === undefined) throw new Error(account);
    return found.actor;
  }

  caseId(key: string): string {
    return this.casework().caseOf(key).id;
  }

  async makeParty(em: EntityManager, key: string, { organisation, domain }: Of): Promise<string> {
    const id = randomUUID();
    const row = [id, this.caseId(key), organisation, domain];
    await run(em, `insert into party values (?, ?, ?, ?, true, true, 'p', '2026-11-20')`, row);
    return id;
  }

  /** The party there is. */
  async partyOf(em: EntityManager, key: string, { organisation, domain }: Of): Promise<string> {
    const [party] = await run<{ id: string }>(
      em,
      'select id from party where case_id = ? and organisation = ? and domain = ? and removed_at is null',
      [this.caseId(key), organisation, domain],
    );
    if (party === undefined) throw new Error(`${key} has no party ${organisation}`);
    return party.id;
  }

  async makeProposal(
    em: EntityManager,
    key: string,
    of: Of,
    actor: string,
    until: string | null = null,
  ): Promise<string> {
    const id = randomUUID();
    const party = await this.partyOf(em, key, of);
    const row = [id, this.caseId(key), party, actor, of.organisation, of.domain, until];
    await run(em, `insert into proposal values (?, ?, ?, ?, ?, ?, ?, 'p', '2026-11-21')`, row);
    return id;
  }

  async makeSeat(em: EntityManager, key: string, of: Of, actor: string, accepted: string | null = '2026-11-21') {
    const id = randomUUID();
    const row = [id, this.caseId(key), actor, of.organisation, of.domain, accepted];
    await run(
      em,
      `insert into team_entry (id, case_id, actor, organisation, domain, "from", accepted_at)
       values (?, ?, ?, ?, ?, '2026-11-20', ?)`,
      row,
    );
    return id;
  }

  async seatOf(em: EntityManager, key: string, account: string): Promise<string> {
    const [seat] = await run<{ id: string }>(em, 'select id from team_entry where case_id = ? and actor = ?', [
      this.caseId(key),
      this.actor(account),
    ]);
    if (seat === undefined) throw new Error(`${account} has no seat in ${key}`);
    return seat.id;
  }

  async authorisationOf(em: EntityManager, account: string): Promise<string> {
    const [row] = await run<{ id: string }>(em, 'select id from authorisation where actor = ? and ended_at is null', [
      this.actor(account),
    ]);
    if (row === undefined) throw new Error(`${account} has no authorisation`);
    return row.id;
  }

  /** Someone new who joins incidentally, screened; he has signed nothing, unless it is said when. */
  async makeAdHoc(em: EntityManager, { organisation, domain }: Of, declaredOn: string | null = null) {
    const actor = `p-${randomUUID()}`;
    const authorisation = randomUUID();
    await run(em, `insert into professional values (?, 'issuer', ?)`, [actor, actor]);
    await run(
      em,
      `insert into authorisation (id, actor, organisation, capacity, domain, wards, screened_until, profession_bound,
         secrecy_declared_on, recorded_at) values (?, ?, ?, 'AD_HOC', ?, '{}', '2027-06-30', false, ?, '2026-11-01')`,
      [authorisation, actor, organisation, domain, declaredOn],
    );
    return { actor, authorisation };
  }

  /** The team as it stands: account or actor, with its end and whether it was taken. */
  async currentSeats(em: EntityManager, key: string): Promise<readonly string[]> {
    const rows = await run<{ actor: string }>(
      em,
      `select actor from team_entry where case_id = ? and (until is null or until > '2026-11-23')`,
      [this.caseId(key)],
    );
    const { professionals } = this.casework().world;
    return rows.map(({ actor }) => professionals.find((one) => one.actor === actor)?.account ?? actor).sort();
  }
}
