/** What the persons were told, consented to, refused and asked to stop (P 2, P 4, P 5). */
import { Given } from '@cucumber/cucumber';
import type { Cover, GiverRole, Organisation } from '../../../policy/index.js';
import type { PersonName, Professional } from './cast.js';
import type { Datum } from './data.js';
import { toDay, toInstant } from './dates.js';
import { type ConsentDraft, itemOf, makeConsent, makeLimit, makeNotice, type NoticeDraft } from './records.js';
import { getLast } from './story.js';
import { PURPOSE_NAMES } from './words.js';
import type { StoryWorld } from './world.js';

type Persons = readonly PersonName[];

Given(
  '{organisatie} heeft {personen} vooraf geïnformeerd over het delen',
  function (this: StoryWorld, controller: Organisation, persons: Persons) {
    tellOfSharing(this, controller, persons, {});
  },
);

Given(
  '{organisatie} heeft {personen} op {moment} geïnformeerd over het delen',
  function (this: StoryWorld, controller: Organisation, persons: Persons, at: string) {
    tellOfSharing(this, controller, persons, { recordedAt: toInstant(at), givenAt: toInstant(at) });
  },
);

Given(
  '{organisatie} heeft het informeren van {personen} op {moment} met reden uitgesteld tot en met {dag}',
  function (this: StoryWorld, controller: Organisation, persons: Persons, at: string, until: string) {
    tellOfSharing(this, controller, persons, deferral(at, until, true));
  },
);

Given(
  '{organisatie} heeft het informeren van {personen} op {moment} zonder reden uitgesteld tot en met {dag}',
  function (this: StoryWorld, controller: Organisation, persons: Persons, at: string, until: string) {
    tellOfSharing(this, controller, persons, deferral(at, until, false));
  },
);

Given('{personen} is/zijn op {moment} alsnog geïnformeerd', function (this: StoryWorld, persons: Persons, at: string) {
  const ids = this.story.name(persons);
  const deferred = this.story.notices.filter(({ person, deferredAt }) => ids.includes(person) && deferredAt !== null);
  if (deferred.length !== ids.length) throw new Error('Alsnog informeren volgt op uitstel.');
  for (const notice of deferred) notice.givenAt = toInstant(at);
});

Given(
  'de casemanager heeft {personen} geïnformeerd over het plan van aanpak',
  function (this: StoryWorld, persons: Persons) {
    tellOfPlan(this, persons, {});
  },
);

Given(
  'de casemanager heeft {personen} op {moment} geïnformeerd over het plan van aanpak',
  function (this: StoryWorld, persons: Persons, at: string) {
    tellOfPlan(this, persons, { recordedAt: toInstant(at), givenAt: toInstant(at) });
  },
);

Given(
  '{personen} heeft/hebben toestemming gegeven voor {dekking}',
  function (this: StoryWorld, persons: Persons, covers: readonly Cover[]) {
    addConsents(this, persons, covers, {});
  },
);

Given(
  '{personen} heeft/hebben op {moment} toestemming gegeven voor {dekking}',
  function (this: StoryWorld, persons: Persons, at: string, covers: readonly Cover[]) {
    addConsents(this, persons, covers, { givenAt: toInstant(at), recordedAt: toInstant(at) });
  },
);

Given(
  '{personen} heeft/hebben op {moment} toestemming geweigerd voor {dekking}',
  function (this: StoryWorld, persons: Persons, at: string, covers: readonly Cover[]) {
    addConsents(this, persons, covers, { givenAt: null, refusedAt: toInstant(at), recordedAt: toInstant(at) });
  },
);

Given('de toestemming is op {moment} ingetrokken', function (this: StoryWorld, at: string) {
  lastConsent(this).withdrawnAt = toInstant(at);
});

Given('de toestemming loopt af op {moment}', function (this: StoryWorld, at: string) {
  lastConsent(this).expiresAt = toInstant(at);
});

Given('de toestemming is gegeven door {gevers}', function (this: StoryWorld, roles: readonly GiverRole[]) {
  lastConsent(this).givenBy = roles.map((role) => ({ role, organisation: null }));
});

Given('de vertegenwoordiger werkt bij {organisatie}', function (this: StoryWorld, organisation: Organisation) {
  const giver = lastConsent(this).givenBy.find(({ role }) => role === 'REPRESENTATIVE');
  if (giver === undefined) throw new Error('De toestemming is niet door een vertegenwoordiger gegeven.');
  giver.organisation = organisation;
});

Given('de toestemming is niet volledig geïnformeerd gegeven', function (this: StoryWorld) {
  lastConsent(this).informed = false;
});

Given('de toestemming is niet in vrijheid gegeven', function (this: StoryWorld) {
  lastConsent(this).free = false;
});

Given('de toestemming is niet uitdrukkelijk gegeven', function (this: StoryWorld) {
  lastConsent(this).explicit = false;
});

Given('de toestemming noemt alleen {gegeven}', function (this: StoryWorld, datum: Datum) {
  lastConsent(this).items = [itemOf(datum)];
});

Given(
  'de toestemming noemt als ontvanger alleen {professional}',
  function (this: StoryWorld, { organisation, domain }: Professional) {
    lastConsent(this).recipients = [{ organisation, domain }];
  },
);

Given('de toestemming noemt als doel alleen {string}', function (this: StoryWorld, purpose: string) {
  lastConsent(this).purposes = [PURPOSE_NAMES.translate(purpose)];
});

Given('{organisatie} heeft de toestemming bevestigd', function (this: StoryWorld, organisation: Organisation) {
  lastConsent(this).confirmedBy.push(organisation);
});

Given('het informeren noemt alleen {gegeven}', function (this: StoryWorld, datum: Datum) {
  lastNotice(this).categories = [itemOf(datum).category];
});

Given(
  'het informeren noemt als ontvanger alleen {professional}',
  function (this: StoryWorld, { organisation }: Professional) {
    lastNotice(this).recipients = [organisation];
  },
);

Given('{persoon} heeft de verwerking laten beperken', function (this: StoryWorld, person: PersonName) {
  addLimit(this, person, 'RESTRICTION', null);
});

Given(
  '{persoon} heeft de verwerking door {organisatie} laten beperken',
  function (this: StoryWorld, person: PersonName, controller: Organisation) {
    addLimit(this, person, 'RESTRICTION', controller);
  },
);

Given('{persoon} heeft bezwaar gemaakt tegen de verwerking', function (this: StoryWorld, person: PersonName) {
  addLimit(this, person, 'OBJECTION', null);
});

Given(
  '{persoon} heeft bezwaar gemaakt tegen de verwerking door {organisatie}',
  function (this: StoryWorld, person: PersonName, controller: Organisation) {
    addLimit(this, person, 'OBJECTION', controller);
  },
);

Given('dat geldt van {moment} tot {moment}', function (this: StoryWorld, from: string, until: string) {
  Object.assign(getLast(this.story.limits, 'beperking of bezwaar'), {
    from: toInstant(from),
    until: toInstant(until),
  });
});

function tellOfSharing(
  { story }: StoryWorld,
  controller: Organisation,
  persons: Persons,
  change: Partial<NoticeDraft>,
): void {
  const { category, recipients } = getLast(story.contributions, 'inbreng');
  const about = { kind: 'SHARING' as const, controller, categories: [category] };
  for (const person of story.name(persons)) {
    const id = story.nextId('bericht', story.notices);
    const told = makeNotice(id, person, { ...about, recipients: recipients.map(({ organisation }) => organisation) });
    story.notices.push({ ...told, ...change });
  }
}

function tellOfPlan({ story }: StoryWorld, persons: Persons, change: Partial<NoticeDraft>): void {
  const about = { kind: 'TAKEN_UP' as const, controller: 'sterker', categories: [], recipients: [] };
  for (const person of story.name(persons)) {
    story.notices.push({ ...makeNotice(story.nextId('bericht', story.notices), person, about), ...change });
  }
}

function deferral(at: string, until: string, reasonGiven: boolean): Partial<NoticeDraft> {
  const deferredAt = toInstant(at);
  return { recordedAt: deferredAt, givenAt: null, deferredAt, deferredUntil: toDay(until), reasonGiven };
}

/** A consent speaks of what the last contribution, or the origin of the core datum, is about. */
function addConsents(
  { story }: StoryWorld,
  persons: Persons,
  covers: readonly Cover[],
  change: Partial<ConsentDraft>,
): void {
  const { item, recipients } = story.subjectOfConsent();
  for (const person of story.name(persons)) {
    const id = story.nextId('toestemming', story.consents);
    story.consents.push({ ...makeConsent(id, person, covers, item, recipients), ...change });
  }
}

function addLimit({ story }: StoryWorld, name: PersonName, kind: 'RESTRICTION' | 'OBJECTION', by: Organisation | null) {
  const [person = ''] = story.name([name]);
  story.limits.push(makeLimit(story.nextId('recht', story.limits), person, kind, by));
}

function lastConsent({ story }: StoryWorld) {
  return getLast(story.consents, 'toestemming');
}

function lastNotice({ story }: StoryWorld) {
  return getLast(story.notices, 'bericht');
}
