/** The core data of the demo cases from phase 5 on, fictional, each free text with a mark that leak tests look for. */

import { COLLEGE } from '../../../policy/index.js';
import { isDossierStep } from '../../../policy/steps.js';
import type { Domain } from '../../../policy/vocabulary.js';
import { demoId, makeRow, type World } from '../../kit/index.js';
import { Action } from '../dossier/action.entity.js';
import { Contact } from '../dossier/contact.entity.js';
import { InvolvedOrganisation } from '../dossier/involved-organisation.entity.js';
import type { Origin } from '../dossier/origin.js';
import { PlanLifeDomain } from '../dossier/plan-life-domain.entity.js';
import { PlanOfApproach } from '../dossier/plan-of-approach.entity.js';
import { ProblemOutline } from '../dossier/problem-outline.entity.js';
import { ProductOrder } from '../dossier/product-order.entity.js';
import { ProgressNote } from '../dossier/progress-note.entity.js';

type DemoCase = World['cases'][number];
type DemoContribution = DemoCase['facts']['contributions'][number];

const DAY = 86_400_000;

/** What is recorded of partners' data in the demo comes from these, which are under no secrecy. */
const OPEN_DOMAINS: readonly Domain[] = ['HOUSING', 'DEBT_COUNSELLING', 'WMO', 'YOUTH_ACT', 'PARTICIPATION_ACT'];

// biome-ignore format: a table
const PROVISIONS: Partial<Record<Domain, { readonly product: string; readonly provider: string; readonly category: string }>> = {
  WMO:               { product: 'Begeleiding thuis, zes maanden',   provider: 'stichting-voorbeeldzorg', category: 'PROVISIONS' },
  DEBT_COUNSELLING:  { product: 'Schuldregeling met budgetbeheer',  provider: COLLEGE,                   category: 'DEBTS' },
  YOUTH_ACT:         { product: 'Ambulante jeugdhulp, drie maanden', provider: 'stichting-voorbeeldjeugd', category: 'YOUTH_AID' },
  PARTICIPATION_ACT: { product: 'Inkomensondersteuning',            provider: COLLEGE,                   category: 'INCOME_SUPPORT' },
};

/** None before APPROACH, and none where a signal was declined: nothing was ever recorded (A slot; obligation 38). */
export function coreRows(one: DemoCase): object[] {
  const { phase } = one.facts.case;
  if (!isDossierStep(phase) && phase !== 'CLOSED') return [];
  const household = one.persons.map(({ id }) => id);
  const [shared] = one.facts.contributions.filter(
    ({ domain, basis }) => OPEN_DOMAINS.includes(domain) && (basis.kind === 'PUBLIC_TASK' || basis.kind === 'CONSENT'),
  );
  return [
    ...contacts(one),
    makeRow(ProblemOutline, {
      ...provenance(one, 'outline/team', household),
      text: `Meerdere problemen tegelijk in het huishouden; het lukt niet om zelf tot een oplossing te komen. ${mark(one, 'OUTLINE')}`,
    }),
    ...(shared === undefined
      ? []
      : [
          makeRow(ProblemOutline, {
            ...provenance(one, 'outline/partner', shared.persons, originOf(shared)),
            text: `Uit de inbreng blijkt dat er op dit gebied hulp nodig is. ${mark(one, 'OUTLINE-ORIGIN')}`,
          }),
        ]),
    ...plan(one, household, shared),
    ...productOrders(one),
    ...progress(one, household),
    ...bodies(one, household),
  ];
}

function contacts(one: DemoCase): object[] {
  return one.persons.map((person) =>
    makeRow(Contact, {
      ...provenance(one, `contact/${person.key}`, [person.id]),
      person: person.id,
      name: person.name,
      address: `${one.address}, Nijmegen ${mark(one, `${person.key}-ADDRESS`)}`,
      phone: person.role === 'ADULT' ? `024-0000000 ${mark(one, `${person.key}-PHONE`)}` : null,
      birthYear: person.birthDate === null ? null : Number(person.birthDate.slice(0, 4)),
    }),
  );
}

function plan(one: DemoCase, household: readonly string[], shared: DemoContribution | undefined): object[] {
  const id = demoId(`casework/${one.key}/plan`);
  const [first] = household;
  return [
    makeRow(PlanOfApproach, {
      ...provenance(one, 'plan', household),
      id,
      goal: `Rust in huis en weer zelf de regie, met een vaste begeleider. ${mark(one, 'PLAN')}`,
      startedOn: dayOf(one, 1),
    }),
    makeRow(PlanLifeDomain, {
      ...provenance(one, 'plan/daily-living', first === undefined ? [] : [first]),
      plan: id,
      domain: 'DAILY_LIVING',
      goal: `Een vaste dagindeling en post die wordt geopend. ${mark(one, 'PLAN-DAILY')}`,
      necessity: `Zonder dagritme komen de andere doelen niet van de grond. ${mark(one, 'PLAN-DAILY-WHY')}`,
    }),
    ...(shared === undefined
      ? []
      : [
          makeRow(PlanLifeDomain, {
            ...provenance(one, 'plan/shared', shared.persons, originOf(shared)),
            plan: id,
            domain: shared.domain === 'HOUSING' ? 'HOUSING' : 'FINANCES',
            goal: `De woning behouden en de vaste lasten betalen. ${mark(one, 'PLAN-SHARED')}`,
            necessity: `Nodig om te voorkomen dat het huishouden uit huis moet. ${mark(one, 'PLAN-SHARED-WHY')}`,
          }),
        ]),
  ];
}

/** One provision a referral; a provision belongs to the domain of its law (obligation 101). */
function productOrders(one: DemoCase): object[] {
  const [first] = one.persons;
  if (first === undefined) return [];
  return one.facts.case.referrals.flatMap((domain) => {
    const provision = PROVISIONS[domain];
    if (provision === undefined) return [];
    const origin: Origin = {
      controller: COLLEGE,
      domain,
      category: provision.category,
      basis: 'PUBLIC_TASK',
      secrecy: 'NONE',
      classes: [],
    };
    return makeRow(ProductOrder, {
      ...provenance(one, `order/${domain}`, [first.id], origin),
      product: `${provision.product} ${mark(one, `ORDER-${domain}`)}`,
      provider: provision.provider,
      orderedOn: dayOf(one, 2),
      state: one.facts.case.phase === 'APPROACH' ? 'ORDERED' : 'RUNNING',
    });
  });
}

function progress(one: DemoCase, household: readonly string[]): object[] {
  const owners = [...new Set(one.facts.case.team.map(({ organisation }) => organisation))];
  return [
    makeRow(ProgressNote, {
      ...provenance(one, 'progress/1', household),
      on: dayOf(one, 3),
      text: `Het huishouden werkt mee; het eerste gesprek is geweest. ${mark(one, 'PROGRESS')}`,
    }),
    ...owners.map((owner, at) =>
      makeRow(Action, {
        ...provenance(one, `action/${owner}`, household),
        enteredBy: owner,
        owner,
        description: `Neemt contact op en maakt een afspraak aan huis. ${mark(one, `ACTION-${at}`)}`,
        dueOn: dayOf(one, 14),
        doneOn: at === 0 ? dayOf(one, 5) : null,
        effect: at === 0 ? `De afspraak staat en is nagekomen. ${mark(one, 'EFFECT')}` : null,
      }),
    ),
  ];
}

function bodies(one: DemoCase, household: readonly string[]): object[] {
  const organisations = new Set(one.facts.case.team.map(({ organisation }) => organisation));
  return [...organisations].map((organisation, at) =>
    makeRow(InvolvedOrganisation, {
      ...provenance(one, `body/${organisation}`, household),
      organisation,
      role: `Lid van het casusteam. ${mark(one, `BODY-${at}`)}`,
    }),
  );
}

function provenance(one: DemoCase, name: string, persons: readonly string[], origin: Origin | null = null) {
  return {
    id: demoId(`casework/${one.key}/${name}`),
    caseId: one.id,
    personIds: [...persons],
    origin,
    enteredBy: COLLEGE,
    enteredAt: new Date(Date.parse(one.facts.case.phaseSince) + DAY).toISOString(),
  };
}

function originOf({ controller, domain, category, basis }: DemoContribution): Origin {
  return { controller, domain, category, basis: basis.kind, secrecy: 'NONE', classes: [] };
}

function mark(one: DemoCase, name: string): string {
  return `MARK-CAS-${one.key}-${name}`;
}

function dayOf(one: DemoCase, days: number): string {
  return new Date(Date.parse(one.facts.case.phaseSince) + days * DAY).toISOString().slice(0, 10);
}
