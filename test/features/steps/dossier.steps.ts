/** The process dossier (procesdossier): its seven core data, the account of what was decided, and the case's own reference. */
import { Given, When } from '@cucumber/cucumber';
import type { BasisKind, CoreDatum, Organisation } from '../../../policy/index.js';
import type { PersonName, Professional } from './cast.js';
import type { Datum } from './data.js';
import type { Deed } from './parameters.js';
import { itemOf, NOW } from './records.js';
import { CORE_NAMES } from './words.js';
import type { StoryWorld } from './world.js';

const CORE_COORDINATES = {
  PROBLEM_OUTLINE: 'ProblemOutline.text',
  CONTACT: 'Contact.address',
  PLAN: 'PlanOfApproach.goal',
  PRODUCT_ORDER: 'ProductOrder.product',
  PROGRESS: 'ProgressNote.text',
  ACTION: 'Action.description',
  BODIES: 'InvolvedOrganisation.organisation',
} as const satisfies Record<CoreDatum, string>;

Given(
  'het kerngegeven is afkomstig van {organisatie}: {gegeven}, ingebracht op {grondslag}',
  function (this: StoryWorld, controller: Organisation, datum: Datum, basis: BasisKind) {
    const { rule, name } = datum;
    if (datum.controller !== controller || rule.kind !== 'release') {
      throw new Error(`"${name}" kan niet van ${controller} afkomstig zijn.`);
    }
    this.story.dossier.origin = { ...itemOf(datum), basis, secrecy: rule.secrecy, classes: [...rule.classes] };
  },
);

Given('de actie is van {organisatie}', function (this: StoryWorld, owner: Organisation) {
  this.story.dossier.owner = owner;
});

Given(
  'de verantwoording gaat over {gegeven}, gedeeld met {professionals}',
  function (this: StoryWorld, datum: Datum, who: readonly Professional[]) {
    const { rule, controller, name } = datum;
    if (rule.kind !== 'release') throw new Error(`"${name}" wordt nooit gedeeld.`);
    const recipients = who.map(({ organisation, domain }) => ({ organisation, domain }));
    const { domain, secrecy, classes } = rule;
    this.story.dossier.about = { controller, domain, secrecy, classes: [...classes], recipients };
  },
);

Given('de verantwoording is opgetekend door {professional}', function (this: StoryWorld, { id }: Professional) {
  this.story.dossier.recordedBy = id;
});

When(
  '{professional} het kerngegeven {string} van {personen} {handeling}',
  function (this: StoryWorld, who: Professional, name: string, persons: readonly PersonName[], { action }: Deed) {
    const recordAs = CORE_NAMES.translate(name);
    const { owner, origin } = this.story.dossier;
    this.story.askDossier(
      who,
      action,
      CORE_COORDINATES[recordAs],
      { section: 'CORE', persons: this.story.name(persons), origin, owner, recordedBy: null, about: null, recordAs },
      NOW,
    );
  },
);

When(
  '{professional} iets anders dan een kerngegeven van {personen} wil vastleggen',
  function (this: StoryWorld, who: Professional, persons: readonly PersonName[]) {
    const properties = { origin: null, owner: null, recordedBy: null, about: null, recordAs: null };
    const about = { section: 'CORE' as const, persons: this.story.name(persons), ...properties };
    this.story.askDossier(who, 'record', 'ProgressNote.remark', about, NOW);
  },
);

When('{professional} de verantwoording {handeling}', function (this: StoryWorld, who: Professional, { action }: Deed) {
  const { about, recordedBy } = this.story.dossier;
  const properties = { persons: [], origin: null, owner: null, recordedBy, about, recordAs: null };
  this.story.askDossier(who, action, 'ConsentRecord.covers', { section: 'ACCOUNTABILITY', ...properties }, NOW);
});

When(
  '{professional} het kenmerk van de casus {handeling}',
  function (this: StoryWorld, who: Professional, { action }: Deed) {
    const properties = { persons: [], origin: null, owner: null, recordedBy: null, about: null, recordAs: null };
    this.story.askDossier(who, action, 'Case.phase', { section: 'HANDLE', ...properties }, NOW);
  },
);
