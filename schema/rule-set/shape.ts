/** The shape of the whole document: every table of it, and no other. */
import { z } from 'zod';
import { DOMAINS, GATE_TABLE, GATES, type Gate, PARTNERS, SETTING_NAMES } from '../../policy/index.js';
import { ANSWERS } from '../../policy/law/answers.js';
import { HEARINGS_KNOWN, type Hearing } from '../../policy/law/hearings.js';
import { TERMS } from '../../policy/law/terms.js';
import { WORDS } from '../../policy/law/words.js';
import type { RuleSetDocument } from './document.js';
import { fieldsShape } from './shape-fields.js';
import { count, days, judgeDays, judged, record, type ShapeContext, table, text, word, words } from './shape-parts.js';
import {
  coreWritersShape,
  earlyDomainsShape,
  openKindsShape,
  otherBodyShape,
  registerShape,
} from './shape-register.js';
import { gatesShape, phasesShape, rulesShape } from './shape-rules.js';
import {
  careLawsShape,
  classLawsShape,
  REFERRALS,
  retentionTerm,
  sourcesShape,
  taskLawsShape,
} from './shape-statutes.js';
import { actsShape, judgeWork, preconditionsShape, transitionsShape, workTermsShape } from './shape-work.js';

const SEMVER = /^\d+\.\d+\.\d+$/;
const OF_AGE = 18;

/** The shape, with articles and dates judged against the sources and the edition of the document itself. */
export function documentShape(context: ShapeContext): z.ZodType {
  const term = retentionTerm(context);
  const shape = record({
    name: text,
    version: judged(z.string(), (value, say) => {
      if (!SEMVER.test(value)) say('FORMAT', [value, '2.0.0']);
    }),
    engine: z.number(),
    edition: judged(record(days), (edition, say) => judgeDays(edition, { ...context, edition: null }, say)),
    settings: table(SETTING_NAMES, () => z.boolean()),
    sources: sourcesShape(context),
    gates: gatesShape(context),
    rules: rulesShape(context),
    words: engineLists('Words', WORDS),
    answers: engineLists('Answers', ANSWERS),
    register: registerShape(context),
    otherBody: otherBodyShape(context),
    earlyMunicipalDomains: earlyDomainsShape,
    phases: phasesShape(context),
    openKinds: openKindsShape(),
    taskLaws: taskLawsShape(context),
    servedDomains: words(REFERRALS),
    careLaws: careLawsShape(context),
    careRecipients: words(PARTNERS),
    publicInterestLaws: classLawsShape(context),
    criminalLaws: classLawsShape(context),
    objectionPartners: words(PARTNERS),
    neverDirectlyInvolved: words(PARTNERS),
    introductionCategories: words(['NAME', 'CONTACT']),
    coreWriters: coreWritersShape(),
    terms: termsShape,
    retention: table(DOMAINS, () => term),
    hearings: table(GATES, hearingShape),
    acts: actsShape(context).optional(),
    transitions: transitionsShape().optional(),
    preconditions: preconditionsShape(context).optional(),
    workTerms: workTermsShape.optional(),
    fields: fieldsShape,
  } satisfies Record<keyof RuleSetDocument, z.ZodType>);
  return judged(shape as unknown as z.ZodType<RuleSetDocument>, judgeWork);
}

/** The engine asks by its own words and in their order: a document that has others was made for another engine. */
function engineLists(name: string, lists: Readonly<Record<string, readonly string[]>>) {
  return table(Object.keys(lists), (key) => {
    const engine = lists[key] ?? [];
    return judged(z.array(z.string()), (given, say) => {
      const isSame = given.length === engine.length && engine.every((one, at) => one === given[at]);
      if (!isSame) say('NOT_THE_ENGINES', [`${name} of ${key}`, engine.join(', ')]);
    });
  });
}

const termsShape = judged(
  table(Object.keys(TERMS) as (keyof typeof TERMS)[], () => count),
  (terms, say) => {
    const { ageOfSaying, ageOfDeciding } = terms;
    if (ageOfDeciding < ageOfSaying || ageOfDeciding > OF_AGE) {
      say('AGES', [String(ageOfSaying), String(ageOfDeciding)], ['ageOfDeciding']);
    }
  },
);

/** G1 to G5 stand before the case: who strands there must not learn that it exists (obligation 15). */
function hearingShape(gate: Gate): z.ZodType<Hearing> {
  const known: readonly Hearing[] =
    GATE_TABLE[gate].number <= GATE_TABLE.PHASE.number
      ? ['NOT_AVAILABLE']
      : HEARINGS_KNOWN.filter((hearing) => TOLD_AT[hearing] === null || TOLD_AT[hearing] === gate);
  return judged(word(HEARINGS_KNOWN), (hearing, say) => {
    if (!known.includes(hearing)) say('HEARING', [gate, hearing, known.join(' or ')]);
  });
}

/** The gate at which alone a hearing makes sense; null for the two that tell nothing. */
const TOLD_AT = {
  NOT_AVAILABLE: null,
  NOT_SHARED: null,
  BASIS: 'BASIS',
  CONSENT: 'CROSS_DOMAIN',
} as const satisfies Readonly<Record<Hearing, Gate | null>>;
