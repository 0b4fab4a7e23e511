/**
 * P 3, P 5, A slot: what a partner shared enters the process dossier, with the contributor's approval. From then on the
 * college is controller of it: a transfer, kept in both logbooks, and its source is kept for ever (obligations 74, 75, 81).
 */
import { Field, ID, InputType } from 'type-graphql';
import { type Decision, decide } from '../../../../policy/index.js';
import { CORE_DATA, type CoreDatum, ORGANISATIONS, type Organisation } from '../../../../policy/vocabulary.js';
import { type ActContext, defineAct, OneOf, PlainLine } from '../../../kit/work/index.js';
import type { Origin } from '../../dossier/origin.js';
import { makePart, PartsInput, requirePart } from './core-making.js';
import { decideField, findField, isOfController, isRecordable, type PartnerField } from './field-of-partner.js';
import { findPlan } from './find-plan.js';
import { partnerOf } from './partner-of.js';

@InputType()
class RecordFromPartnerInput extends PartsInput {
  @Field(() => ID, { description: 'Whose datum it is.' })
  @OneOf(ORGANISATIONS)
  controller!: Organisation;

  @Field(() => String, { description: 'The field it is read from, such as HousingFile.known.' })
  @PlainLine(130)
  field!: string;

  @Field(() => String, { description: 'As which core datum; its part below is filled in, and no other.' })
  @OneOf(CORE_DATA)
  recordAs!: CoreDatum;
}

export const recordFromPartner = defineAct({
  act: 'RECORD_FROM_PARTNER',
  input: RecordFromPartnerInput,
  async load(context: ActContext, input: RecordFromPartnerInput) {
    const { controller, persons, recordAs } = input;
    const plan = await findPlan(context);
    const field = findField(input.field);
    const isKnown = field !== undefined && isOfController(field.subgraph, controller) && isRecordable(field);
    requirePart(context, { input, recordAs, plan, domain: field?.domain });
    const isOfCase = persons.every((person) => context.facts?.persons.has(person));
    const asked = { action: 'record', controller, persons, recordAs } as const;
    const decision = isKnown && isOfCase ? decideField(context, { ...asked, field }) : null;
    const origin = isKnown && decision?.released ? originOf(controller, field, decision) : null;
    return { plan, isKnown, isOfCase, decision, origin };
  },
  holds: {
    PERSONS_OF_CASE: ({ isOfCase }) => isOfCase,
    FIELD_KNOWN: ({ isKnown }) => isKnown,
    NOT_LIMITED: ({ origin }, { persons }, context) => origin === null || !isLimited(context, origin, persons),
    // Of a field or a person that is not there nothing can be released; that is said by its own name.
    RECORDING_RELEASED: ({ decision }) => decision === null || decision.released,
  },
  async perform(context, input, { plan, decision, origin }) {
    const { caseId, now, send } = context;
    const { controller, field, persons, recordAs } = input;
    if (caseId === null || decision === null || origin === null) throw new Error('RECORDING_RELEASED was asked.');
    const made = await makePart(context, { input, recordAs, plan, persons, origin });
    const body = {
      record: made.id,
      controller,
      contribution: decision.contribution,
      field,
      recordAs,
      persons: [...persons],
      at: now.toISOString(),
    };
    await send({ kind: 'RECORDED', caseId, to: partnerOf(controller), body });
    return made;
  },
});

/** The source as it is kept: of the field, and of the contribution that let it in. */
function originOf(controller: Organisation, field: PartnerField, { basis }: Decision): Origin {
  const { domain, category, secrecy, classes } = field;
  if (basis === null) throw new Error('What is recorded rests on a contribution (G8).');
  return { controller, domain, category, basis, secrecy, classes: [...classes] };
}

/** Would the dossier hide it at once, because the person limits what the college or the source does with it (law.md §4)? */
function isLimited({ subject, time, facts, ruleSet }: ActContext, origin: Origin, persons: readonly string[]): boolean {
  if (facts === null) return true;
  const resource = { ...CORE, persons, origin };
  const { code } = decide({ subject, action: 'read', resource, time, purpose: 'PLAN_AND_DIRECTION', facts }, ruleSet);
  return code === 'RESTRICTION' || code === 'OBJECTION';
}

const CORE = {
  kind: 'process',
  id: 'Case.dossier',
  section: 'CORE',
  owner: null,
  recordedBy: null,
  about: null,
  recordAs: null,
} as const;
