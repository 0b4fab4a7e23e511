/** Changes to the worked example that many tests make: phases, persons, fields and bases. */
import { type Change, type Raw, WEIGHED } from './question-builder.js';

/** Puts the case, the field and the contribution in this phase. */
export function inPhase(phase: string): Change {
  return (d) => {
    d.case.phase = phase;
    d.contribution.phase = phase;
    d.field.phases = [phase];
  };
}

/** Phases 1–3 as they are: further processing, weighed, of a datum THAT. */
export function inEarlyPhase(phase: string): Change {
  return (d) => {
    inPhase(phase)(d);
    d.field.detail = 'THAT';
    d.contribution.basis = {
      kind: 'FURTHER_PROCESSING',
      decisionReference: 'besluit-12',
      answers: { ...WEIGHED, seriousProblems: true, selfDirectionTooLow: true, knowsHousehold: true },
    };
  };
}

/** The field, and everything recorded about it, of this controller and domain; not secret and of no class. */
export function ofController(controller: string, domain: string, category = 'INCIDENTS'): Change {
  return (d) => {
    const item = { controller, domain, category };
    Object.assign(d.field, item, { secrecy: 'NONE', classes: [] });
    Object.assign(d.contribution, item);
    d.consent.items = [item];
    Object.assign(d.sharing, { controller, categories: [category] });
    d.case.team.push({ ...d.member, id: 'm3', actor: 'p-90', organisation: controller, domain });
  };
}

/** The reader, and everything recorded for him. */
export function asActor(organisation: string, capacity: string, domain: string): Change {
  return (d) => {
    const recipient = { organisation, domain };
    Object.assign(d.subject, recipient, { capacity });
    Object.assign(d.member, recipient);
    d.contribution.recipients = [recipient];
    d.consent.recipients = [recipient];
    d.sharing.recipients = [organisation];
  };
}

export function asDirector(): Change {
  return asActor('gemeente-nijmegen', 'PROCESS_DIRECTOR', 'CASE_DIRECTION');
}

export function asCaseManager(): Change {
  return (d) => {
    asActor('sterker', 'CASE_MANAGER', 'SOCIAL_WORK')(d);
    d.case.caseManager = 'p-41';
  };
}

/** A second person whom the datum is about, and all that holds for the first for him too. */
export function withSecondPerson(): Change {
  return (d) => {
    d.facts.persons.push({ id: 'c1-b', birthDate: '1990-05-05', represented: false });
    d.field.persons = ['c1-a', 'c1-b'];
    d.contribution.persons = ['c1-a', 'c1-b'];
    d.facts.consents.push({ ...d.consent, id: 't2', person: 'c1-b' });
    d.facts.notices.push({ ...d.sharing, id: 'n3', person: 'c1-b' }, { ...d.takenUp, id: 'n4', person: 'c1-b' });
  };
}

export function onBasis(basis: Raw): Change {
  return (d) => {
    d.contribution.basis = { kind: 'CONSENT', ...basis };
  };
}

export function all(...changes: readonly Change[]): Change {
  return (d) => {
    for (const change of changes) change(d);
  };
}

/** A limit of the one person. */
export function limited(kind: string, parts: Raw = {}): Change {
  return (d) => {
    d.facts.limits.push({
      id: 'l1',
      recordedAt: '2026-11-01T00:00:00Z',
      person: 'c1-a',
      kind,
      controller: null,
      from: '2026-11-01T00:00:00Z',
      until: null,
      ...parts,
    });
  };
}

/** The contribution rests on a vital interest, for three days around the time asked. */
export function onVitalInterest(answers: Raw): Change {
  return (d) => {
    d.contribution.basis = { kind: 'VITAL_INTEREST', answers };
    d.contribution.from = '2026-11-22T00:00:00Z';
    d.contribution.until = '2026-11-25T00:00:00Z';
  };
}

/** The whole request as it stands, with all its days and instants a hundred years earlier: before 1970 they count below zero. */
export function aCenturyAgo(): Change {
  return ({ request }) => moveCentury(request);
}

function moveCentury(holder: Raw): void {
  for (const [key, value] of Object.entries(holder)) {
    if (typeof value === 'object' && value !== null) moveCentury(value as Raw);
    if (typeof value !== 'string') continue;
    holder[key] = value.replace(/^(?:19|20)(?=\d\d-\d\d-\d\d)/, (century) => String(Number(century) - 1));
  }
}

/** An approval of onward use that suits the example. */
export function withOnwardUse(parts: Raw = {}): Change {
  return (d) => {
    d.facts.onwardUse.push({
      id: 'o1',
      recordedAt: '2026-11-01T00:00:00Z',
      controller: d.field.controller,
      domain: d.field.domain,
      category: d.field.category,
      persons: ['c1-a'],
      recipient: { organisation: d.subject.organisation, domain: d.subject.domain },
      from: '2026-11-01T00:00:00Z',
      until: null,
      withdrawnAt: null,
      ...parts,
    });
  };
}
