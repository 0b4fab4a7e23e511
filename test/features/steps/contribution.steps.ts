/** The contribution (inbreng): what a controller decided to share, with whom, on which basis, and what it weighed. */
import { Given } from '@cucumber/cucumber';
import type { BasisKind, DataClass, Domain, Ground, LiftKind, Organisation, Phase } from '../../../policy/index.js';
import { PARTNER_OF, type PersonName, type Professional } from './cast.js';
import type { Datum } from './data.js';
import { toInstant } from './dates.js';
import {
  type AnswersDraft,
  itemOf,
  makeBasis,
  makeConflictOfDuties,
  makeContribution,
  makeOnwardUse,
} from './records.js';
import { getLast } from './story.js';
import { ANSWER_NAMES, CLASS_LAW_NAMES, CORE_NAMES, GROUND_NAMES, PURPOSE_NAMES, TASK_LAW_NAMES } from './words.js';
import type { StoryWorld } from './world.js';

Given(
  '{organisatie} heeft {gegeven} van {personen} ingebracht voor {professionals}',
  function (
    this: StoryWorld,
    controller: Organisation,
    datum: Datum,
    persons: readonly PersonName[],
    who: readonly Professional[],
  ) {
    const { story } = this;
    const id = story.nextId('inbreng', story.contributions);
    const item = itemOf(requireOwn(controller, datum));
    const recipients = who.map(toRecipient);
    story.contributions.push(makeContribution(id, item, story.name(persons), story.case.phase, recipients));
  },
);

Given('de inbreng rust op {grondslag}', function (this: StoryWorld, kind: BasisKind) {
  lastContribution(this).basis = makeBasis(kind);
});

Given(
  'de inbreng rust op een taak van {organisatie} volgens {string} voor toeleiding naar {domein}',
  function (this: StoryWorld, holder: Organisation, law: string, serves: Domain) {
    lastContribution(this).basis = {
      kind: 'PUBLIC_TASK',
      taskHolder: PARTNER_OF[holder],
      law: TASK_LAW_NAMES.translate(law),
      serves,
      decisionReference: null,
    };
  },
);

Given('de inbreng verwijst naar een verstrekkingsbesluit van de politie', function (this: StoryWorld) {
  lastBasis(this).decisionReference = 'verstrekkingsbesluit-12';
});

Given('de inbreng verwijst niet naar een verstrekkingsbesluit', function (this: StoryWorld) {
  lastBasis(this).decisionReference = null;
});

Given(
  'de afweging luidt bij {string}: {antwoord}',
  function (this: StoryWorld, question: string, answer: boolean | null) {
    const { of, key } = ANSWER_NAMES.translate(question);
    if (of !== 'necessity') {
      answerIn(getAnswers(this, of), key, answer);
      return;
    }
    if (answer === null) throw new Error('Op de noodzaak volgt altijd een antwoord.');
    Object.assign(lastContribution(this).necessity, { [key]: answer });
  },
);

Given('de inbreng geldt vanaf {moment}', function (this: StoryWorld, from: string) {
  lastContribution(this).from = toInstant(from);
});

Given('de inbreng geldt van {moment} tot {moment}', function (this: StoryWorld, from: string, until: string) {
  Object.assign(lastContribution(this), { from: toInstant(from), until: toInstant(until) });
});

Given('de inbreng is op {moment} ingetrokken', function (this: StoryWorld, at: string) {
  lastContribution(this).withdrawnAt = toInstant(at);
});

Given('de inbreng is pas op {moment} opgetekend', function (this: StoryWorld, at: string) {
  lastContribution(this).recordedAt = toInstant(at);
});

Given('de inbreng is gedaan voor {fase}', function (this: StoryWorld, phase: Phase) {
  lastContribution(this).phase = phase;
});

Given('de inbreng is bestemd voor het doel {string}', function (this: StoryWorld, purpose: string) {
  lastContribution(this).purposes = [PURPOSE_NAMES.translate(purpose)];
});

Given('het beroepsgeheim is doorbroken op grond van {opheffing}', function (this: StoryWorld, kind: LiftKind) {
  if (kind === 'DIRECTLY_INVOLVED') throw new Error('Zeg wie bij de behandeling van de cliënt is betrokken.');
  lastContribution(this).secrecyLift = kind === 'CONSENT' ? { kind } : makeConflictOfDuties();
});

Given(
  'het beroepsgeheim is doorbroken omdat {professional} noodzakelijk bij de behandeling van de cliënt is betrokken',
  function (this: StoryWorld, { id }: Professional) {
    lastContribution(this).secrecyLift = { kind: 'DIRECTLY_INVOLVED', recipientActor: id, necessity: true };
  },
);

Given(
  'het beroepsgeheim is doorbroken omdat {professional} bij de behandeling van de cliënt is betrokken, zonder noodzaak',
  function (this: StoryWorld, { id }: Professional) {
    lastContribution(this).secrecyLift = { kind: 'DIRECTLY_INVOLVED', recipientActor: id, necessity: false };
  },
);

Given(
  'de uitzonderingsgrond voor {soort} gegevens is {string}',
  function (this: StoryWorld, dataClass: DataClass, ground: string) {
    const found: Ground = GROUND_NAMES.translate(ground);
    lastContribution(this).classGround = { ...lastContribution(this).classGround, [dataClass]: found };
  },
);

Given('de uitzonderingsgrond steunt op {string}', function (this: StoryWorld, law: string) {
  lastContribution(this).classLaw = CLASS_LAW_NAMES.translate(law);
});

Given(
  '{organisatie} heeft op {moment} goedgekeurd dat {gegeven} als {string} in het procesdossier komt',
  function (this: StoryWorld, controller: Organisation, at: string, datum: Datum, core: string) {
    const { rule } = requireOwn(controller, datum);
    const recordAs = CORE_NAMES.translate(core);
    lastContribution(this).recordApproval = { field: rule.coordinate, recordAs, givenAt: toInstant(at) };
  },
);

Given(
  '{organisatie} heeft afzonderlijk geaccordeerd dat {professional} {gegeven} van {personen} verder gebruikt',
  function (
    this: StoryWorld,
    controller: Organisation,
    who: Professional,
    datum: Datum,
    persons: readonly PersonName[],
  ) {
    const { story } = this;
    const id = story.nextId('akkoord', story.onwardUse);
    const item = itemOf(requireOwn(controller, datum));
    story.onwardUse.push(makeOnwardUse(id, item, story.name(persons), toRecipient(who)));
  },
);

Given('het akkoord geldt vanaf {moment}', function (this: StoryWorld, from: string) {
  getLast(this.story.onwardUse, 'akkoord').from = toInstant(from);
});

Given('het akkoord eindigt op {moment}', function (this: StoryWorld, until: string) {
  getLast(this.story.onwardUse, 'akkoord').until = toInstant(until);
});

Given('het akkoord is op {moment} ingetrokken', function (this: StoryWorld, at: string) {
  getLast(this.story.onwardUse, 'akkoord').withdrawnAt = toInstant(at);
});

function lastContribution({ story }: StoryWorld) {
  return getLast(story.contributions, 'inbreng');
}

function lastBasis(world: StoryWorld) {
  const { basis } = lastContribution(world);
  if (basis === null) throw new Error('Zeg eerst waarop de inbreng rust.');
  return basis;
}

function getAnswers(world: StoryWorld, of: 'basis' | 'factors' | 'lift'): AnswersDraft {
  const { secrecyLift } = lastContribution(world);
  if (of === 'lift') {
    if (secrecyLift?.kind !== 'CONFLICT_OF_DUTIES') throw new Error('Deze vraag hoort bij een conflict van plichten.');
    return secrecyLift.answers;
  }
  const { answers } = lastBasis(world);
  const factors = answers?.factors;
  const found = of === 'basis' ? answers : factors;
  if (found === undefined || typeof found === 'boolean') throw new Error('Deze grondslag kent die vraag niet.');
  return found;
}

/** A question of another basis may not be answered by mistake: it would change nothing, and prove nothing. */
function answerIn(answers: AnswersDraft, key: string, answer: boolean | null): void {
  if (!Object.hasOwn(answers, key)) throw new Error('Deze grondslag kent die vraag niet.');
  if (answer === null) delete answers[key];
  else answers[key] = answer;
}

function toRecipient({ organisation, domain }: Professional) {
  return { organisation, domain };
}

/** What the sentence says of whose datum it is must be so. */
function requireOwn(controller: Organisation, datum: Datum): Datum {
  if (datum.controller !== controller) throw new Error(`"${datum.name}" is geen gegeven van ${controller}.`);
  return datum;
}
