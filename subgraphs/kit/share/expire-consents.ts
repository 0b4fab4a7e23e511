/** On the clock: a consent that was given for a time ends, and that is written beside its evidence (P 2; ISO/IEC TS 27560). The law does not wait for it. */
import type { JobDefinition } from '../delivery/jobs.js';

const SQL = `insert into consent_event (id, case_id, consent, event_state, event_type, event_time, valid_until, entity_id, recorded_at)
  select gen_random_uuid(), g.case_id, g.consent, 'ConsentExpired', g.event_type, g.valid_until, g.valid_until, null, ?
  from consent_event g
  where g.event_state = 'ConsentGiven' and g.valid_until <= ? and not exists (
    select from consent_event e where e.consent = g.consent and e.event_state in ('ConsentExpired', 'ConsentWithdrawn'))`;

export const EXPIRE_CONSENTS: JobDefinition = {
  cron: '7 * * * *',
  fill: '1d',
  run: async (em, now) => {
    await em.execute(SQL, [now, now]);
  },
};
