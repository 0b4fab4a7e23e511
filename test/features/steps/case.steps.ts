/** The case: its phase, its team, what the household needs, and the professionals around it. */
import { Given } from '@cucumber/cucumber';
import type { Domain, Organisation, Phase } from '../../../policy/index.js';
import { PARTNER_OF, PERSONS, type PersonName, type Professional } from './cast.js';
import { toDay, toInstant } from './dates.js';
import { makeTeamEntry } from './records.js';
import { getLast } from './story.js';
import type { StoryWorld } from './world.js';

Given('een casus in {fase}', function (this: StoryWorld, phase: Phase) {
  this.story.case.phase = phase;
});

Given('een casus in {fase} sinds {moment}', function (this: StoryWorld, phase: Phase, since: string) {
  Object.assign(this.story.case, { phase, phaseSince: toInstant(since) });
});

Given('de casus is op {moment} overgegaan naar {fase}', function (this: StoryWorld, since: string, phase: Phase) {
  Object.assign(this.story.case, { phase, phaseSince: toInstant(since) });
});

Given(
  'het gegevensmodel zou {string} ook in {fase} openstellen',
  function (this: StoryWorld, name: string, phase: Phase) {
    this.story.openedPhases.set(name, phase);
  },
);

Given('{professionals} zit/zitten in het casusteam', function (this: StoryWorld, who: readonly Professional[]) {
  for (const professional of who) joinTeam(this, professional);
});

Given(
  '{professional} zit van {moment} tot {moment} in het casusteam',
  function (this: StoryWorld, who: Professional, from: string, until: string) {
    Object.assign(joinTeam(this, who), { from: toInstant(from), until: toInstant(until), acceptedAt: null });
  },
);

Given(
  '{professional} zit vanaf {moment} in het casusteam',
  function (this: StoryWorld, who: Professional, from: string) {
    Object.assign(joinTeam(this, who), { from: toInstant(from), acceptedAt: null });
  },
);

Given(
  '{professional} heeft op {moment} zelf besloten aan te sluiten',
  function (this: StoryWorld, who: Professional, at: string) {
    const entry = this.story.case.team.find(({ actor }) => actor === who.id);
    if (entry === undefined) throw new Error('Wie aansluit, zit in het casusteam: zeg dat eerst.');
    entry.acceptedAt = toInstant(at);
  },
);

Given('{professional} is als casemanager aangewezen', function (this: StoryWorld, who: Professional) {
  this.story.case.caseManager = who.id;
});

Given('de GGD is ingeschakeld omdat dat in deze casus noodzakelijk is', function (this: StoryWorld) {
  callShellPartner(this, true);
});

Given('de GGD is ingeschakeld zonder dat de noodzaak is vastgelegd', function (this: StoryWorld) {
  callShellPartner(this, false);
});

Given('de inschakeling van de GGD eindigt op {moment}', function (this: StoryWorld, until: string) {
  getLast(this.story.case.activated, 'inschakeling').until = toInstant(until);
});

Given('het huishouden is aangewezen op {domeinen}', function (this: StoryWorld, needs: readonly Domain[]) {
  this.story.case.needs = [...needs];
});

Given('het plan van aanpak leidt toe naar {domeinen}', function (this: StoryWorld, referrals: readonly Domain[]) {
  this.story.case.referrals = [...referrals];
});

Given('het plan van aanpak bevat geen toeleiding meer', function (this: StoryWorld) {
  this.story.case.referrals = [];
});

Given('de monitoring is met reden vastgesteld tot en met {dag}', function (this: StoryWorld, until: string) {
  this.story.case.monitoring = { until: toDay(until), reasonGiven: true };
});

Given('de monitoring is zonder reden vastgesteld tot en met {dag}', function (this: StoryWorld, until: string) {
  this.story.case.monitoring = { until: toDay(until), reasonGiven: false };
});

Given(
  'de VOG van {professional} geldt tot en met {dag}',
  function (this: StoryWorld, who: Professional, until: string) {
    this.story.subject(who).screenedUntil = toDay(until);
  },
);

Given('{professional} heeft geen VOG of veiligheidsonderzoek', function (this: StoryWorld, who: Professional) {
  this.story.subject(who).screenedUntil = null;
});

Given('{professional} werkt alleen in de wijk {string}', function (this: StoryWorld, who: Professional, ward: string) {
  this.story.subject(who).wards = [ward];
});

Given(
  '{professional} is vanuit het beroep al tot geheimhouding verplicht',
  function (this: StoryWorld, who: Professional) {
    this.story.subject(who).professionBound = true;
  },
);

Given(
  '{professional} heeft op {dag} een verklaring tot geheimhouding ondertekend',
  function (this: StoryWorld, who: Professional, on: string) {
    this.story.subject(who).secrecyDeclaredOn = toDay(on);
  },
);

Given('{persoon} is geboren op {dag}', function (this: StoryWorld, name: PersonName, on: string) {
  putPerson(this, name, toDay(on));
});

Given('de geboortedatum van {persoon} is onbekend', function (this: StoryWorld, name: PersonName) {
  putPerson(this, name, null);
});

Given('{persoon} heeft een wettelijk vertegenwoordiger', function (this: StoryWorld, name: PersonName) {
  const [id = ''] = this.story.name([name]);
  const person = this.story.persons.get(id);
  if (person === undefined) throw new Error(`${name} hoort niet bij het huishouden.`);
  person.represented = true;
});

Given('de partners passen toestemming over de domeinen heen strikt toe', function (this: StoryWorld) {
  this.story.settings = { ...this.story.settings, strictCrossDomainConsent: true };
});

Given('de partners passen toestemming over de domeinen heen niet strikt toe', function (this: StoryWorld) {
  this.story.settings = { ...this.story.settings, strictCrossDomainConsent: false };
});

Given('het college laat casemanagers van buiten het convenant toe', function (this: StoryWorld) {
  this.story.settings = { ...this.story.settings, externalCaseManagers: true };
});

function joinTeam({ story }: StoryWorld, who: Professional) {
  const entry = makeTeamEntry(story.nextId('teamlid', story.case.team), who.id, who);
  story.case.team.push(entry);
  return entry;
}

function callShellPartner({ story }: StoryWorld, necessity: boolean): void {
  const controller: Organisation = 'ggd-gelderland-zuid';
  const id = story.nextId('inschakeling', story.case.activated);
  const from = toInstant('20 oktober 2026');
  story.case.activated.push({ id, partner: PARTNER_OF[controller], from, until: null, necessity });
}

function putPerson({ story }: StoryWorld, name: PersonName, birthDate: string | null): void {
  const { id } = PERSONS[name];
  story.persons.set(id, { id, birthDate, represented: story.persons.get(id)?.represented ?? false });
}
