/** The question that is put to the law, and what came of it: for the professional and for compliance. */
import assert from 'node:assert/strict';
import { After, Given, Then, When } from '@cucumber/cucumber';
import type { Action } from '../../../policy/index.js';
import type { PersonName, Professional } from './cast.js';
import type { Datum } from './data.js';
import type { Deed, Outcome } from './parameters.js';
import { NOW } from './records.js';
import { MESSAGES, PURPOSE_NAMES } from './words.js';
import type { StoryWorld } from './world.js';

const VERBS = { read: 'verstrekt', use: 'gebruikt', record: 'vastgelegd' } as const satisfies Record<Action, string>;

Given('het doel van de vraag is {string}', function (this: StoryWorld, purpose: string) {
  this.story.purpose = PURPOSE_NAMES.translate(purpose);
});

When(
  '{professional} {gegeven} van {personen} {handeling}',
  function (this: StoryWorld, who: Professional, datum: Datum, persons: readonly PersonName[], deed: Deed) {
    this.story.askDatum(who, datum, persons, deed, NOW);
  },
);

When(
  '{professional} op {moment} {gegeven} van {personen} {handeling}',
  function (this: StoryWorld, who: Professional, at: string, datum: Datum, persons: readonly PersonName[], deed: Deed) {
    this.story.askDatum(who, datum, persons, deed, at);
  },
);

Then('wordt het gegeven {uitkomst}', function (this: StoryWorld, { verb, code }: Outcome) {
  const { action, answer } = this.story.getAsked();
  const { reason_admin: reason } = answer.context;
  this.log(`Besluit: ${answer.decision ? 'vrijgegeven' : 'niet vrijgegeven'} (${reason.code}), ${reason.article}.`);
  assert.equal(verb, VERBS[action], 'Wie opvraagt krijgt verstrekt, wie gebruikt gebruikt en wie vastlegt legt vast.');
  assert.deepEqual(
    { released: answer.decision, code: reason.code },
    { released: code === null, code: code ?? 'RELEASED' },
  );
  this.said.outcome = true;
});

Then('de professional leest: {string}', function (this: StoryWorld, message: string) {
  assert.equal(this.story.getAsked().answer.context.reason_user.code, MESSAGES.translate(message));
  this.said.message = true;
});

Then('het besluit steunt op inbreng {int}', function (this: StoryWorld, number: number) {
  assert.equal(this.story.getAsked().answer.context.reason_admin.contribution, `inbreng-${number}`);
});

/** A scenario that says nothing of the answer, or not all, proves nothing. */
After({ name: 'het antwoord is geheel verteld' }, function (this: StoryWorld, { result }) {
  if (result?.status !== 'PASSED') return;
  const { outcome, message } = this.said;
  assert.ok(outcome && message, 'Een scenario zegt wat er van de vraag komt, en wat de professional leest.');
});
