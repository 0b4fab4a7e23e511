/** Which part of the input makes which core datum, and what that datum asks besides, as when the team writes it itself. */
import { Field, InputType } from 'type-graphql';
import type { CoreDatum, Domain } from '../../../../policy/vocabulary.js';
import { type ActContext, ActRefused, Optional, Part, type Performed, refusalOf } from '../../../kit/work/index.js';
import { Action } from '../../dossier/action.entity.js';
import { Contact } from '../../dossier/contact.entity.js';
import { InvolvedOrganisation } from '../../dossier/involved-organisation.entity.js';
import type { Origin } from '../../dossier/origin.js';
import { PlanLifeDomain } from '../../dossier/plan-life-domain.entity.js';
import type { PlanOfApproach } from '../../dossier/plan-of-approach.entity.js';
import { ProblemOutline } from '../../dossier/problem-outline.entity.js';
import { ProductOrder } from '../../dossier/product-order.entity.js';
import { ProgressNote } from '../../dossier/progress-note.entity.js';
import {
  ActionInput,
  BodyInput,
  ContactInput,
  LifeDomainInput,
  OrderInput,
  OutlineInput,
  ProgressInput,
} from './core-parts.js';
import { makeCore, PersonsInput } from './core-writing.js';
import { hasCome, isAhead, today } from './days.js';
import { isOnTeam } from './is-on-team.js';

@InputType()
export abstract class PartsInput extends PersonsInput {
  @Field(() => OutlineInput, { nullable: true })
  @Optional()
  @Part()
  outline?: OutlineInput | null;

  @Field(() => ContactInput, { nullable: true })
  @Optional()
  @Part()
  contact?: ContactInput | null;

  @Field(() => LifeDomainInput, { nullable: true })
  @Optional()
  @Part()
  lifeDomain?: LifeDomainInput | null;

  @Field(() => OrderInput, { nullable: true })
  @Optional()
  @Part()
  order?: OrderInput | null;

  @Field(() => ProgressInput, { nullable: true })
  @Optional()
  @Part()
  progress?: ProgressInput | null;

  @Field(() => ActionInput, { nullable: true })
  @Optional()
  @Part()
  action?: ActionInput | null;

  @Field(() => BodyInput, { nullable: true })
  @Optional()
  @Part()
  body?: BodyInput | null;
}

type PartName = 'outline' | 'contact' | 'lifeDomain' | 'order' | 'progress' | 'action' | 'body';
type PartOf<Name extends PartName> = NonNullable<PartsInput[Name]>;

const PART_OF = {
  PROBLEM_OUTLINE: 'outline',
  CONTACT: 'contact',
  PLAN: 'lifeDomain',
  PRODUCT_ORDER: 'order',
  PROGRESS: 'progress',
  ACTION: 'action',
  BODIES: 'body',
} as const satisfies Readonly<Record<CoreDatum, PartName>>;

interface Making {
  readonly persons: readonly string[];
  readonly origin: Origin;
  readonly plan: PlanOfApproach | null;
}

type Made = Performed & { readonly id: string };
type Maker<Name extends PartName> = (context: ActContext, part: PartOf<Name>, making: Making) => Promise<Made>;

const MAKERS: { readonly [Name in PartName]: Maker<Name> } = {
  outline: (context, { text }, making) => makeCore(context, ProblemOutline, { ...making, content: { text } }),
  contact: (context, { person, name, address = null, phone = null, birthYear = null }, making) =>
    makeCore(context, Contact, { ...making, content: { person, name, address, phone, birthYear } }),
  lifeDomain: (context, { domain, goal, necessity }, { plan, ...making }) => {
    if (plan === null || necessity == null) throw new Error('A life domain of no plan was let through.');
    return makeCore(context, PlanLifeDomain, { ...making, content: { plan: plan.id, domain, goal, necessity } });
  },
  order: (context, { product, provider }, making) => {
    const content = { product, provider, orderedOn: today(context), state: 'ORDERED' } as const;
    return makeCore(context, ProductOrder, { ...making, content });
  },
  progress: (context, { on, text }, making) => makeCore(context, ProgressNote, { ...making, content: { on, text } }),
  action: (context, { description, owner, dueOn }, making) =>
    makeCore(context, Action, { ...making, content: { description, owner, dueOn } }),
  body: (context, { organisation, role }, making) =>
    makeCore(context, InvolvedOrganisation, { ...making, content: { organisation, role } }),
};

export interface PartAsked {
  readonly input: PartsInput;
  readonly recordAs: CoreDatum;
  readonly plan: PlanOfApproach | null;
  /** Of the field it is read from. */
  readonly domain: Domain | undefined;
}

/** Refuses where another part than the datum's own is filled in, or where that part asks what is not so. */
export function requirePart(context: ActContext, asked: PartAsked): void {
  const { input, recordAs } = asked;
  const wanted = PART_OF[recordAs];
  const filled = Object.values(PART_OF).filter((name) => input[name] != null);
  if (filled.length !== 1 || filled[0] !== wanted)
    throw new ActRefused([refusalOf('INPUT_INVALID', context.act, wanted)]);
  const refusals = [...refusalsOf(context, asked)];
  if (refusals.length > 0) throw new ActRefused(refusals);
}

function* refusalsOf(context: ActContext, { input, plan, domain }: PartAsked) {
  const { act } = context;
  const { contact, lifeDomain, order, progress, action } = input;
  if (contact != null && !input.persons.includes(contact.person))
    yield refusalOf('INPUT_INVALID', act, 'contact.person');
  if (lifeDomain != null && plan === null) yield refusalOf('PLAN_ACTIVE', act);
  if (lifeDomain != null && lifeDomain.necessity == null) yield refusalOf('LIFE_DOMAIN_NEEDED', act);
  if (order != null && order.domain !== domain) yield refusalOf('INPUT_INVALID', act, 'order.domain');
  if (progress != null && !hasCome(progress.on, context)) yield refusalOf('DONE_PAST', act);
  if (action != null && !isOnTeam(action.owner, context)) yield refusalOf('OWNER_ON_TEAM', act);
  if (action != null && !isAhead(action.dueOn, context)) yield refusalOf('DUE_AHEAD', act);
}

export interface PartMaking extends Making {
  readonly input: PartsInput;
  readonly recordAs: CoreDatum;
}

export function makePart(context: ActContext, { input, recordAs, ...making }: PartMaking): Promise<Made> {
  return make(context, input, PART_OF[recordAs], making);
}

function make<Name extends PartName>(
  context: ActContext,
  input: PartsInput,
  name: Name,
  making: Making,
): Promise<Made> {
  const part = input[name];
  if (part == null) throw new Error(`The part ${name} was let through empty.`);
  return MAKERS[name](context, part as PartOf<Name>, making);
}
