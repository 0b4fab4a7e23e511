/** The shape of the rules, the gates and the phases: what they say is the document's, what they do is the engine's. */
import { z } from 'zod';
import {
  BASES,
  type BasisKind,
  CODES,
  GATE_TABLE,
  GATES,
  isEarlyStep,
  PHASES,
  type Phase,
  RULE_IDS,
  RULES,
  stepOf,
} from '../../policy/index.js';
import type { MistakeCode } from './mistakes.js';
import { articleOf, judged, record, refuseTwice, type ShapeContext, table, text, word } from './shape-parts.js';

const LAST_OBLIGATION = 128;

export function rulesShape(context: ShapeContext) {
  const obligations = judged(z.array(z.number()), (numbers, say) => {
    refuseTwice(numbers, say);
    numbers.forEach((number, at) => {
      if (!Number.isInteger(number) || number < 1 || number > LAST_OBLIGATION)
        say('UNKNOWN_OBLIGATION', [String(number)], [at]);
    });
  });
  const gate = word(GATES);
  const code = word(CODES);
  const article = articleOf(context);
  return table(RULE_IDS, (id) => {
    const engine = RULES[id];
    const row = record({ gate, code, article, obligations, text: z.string(), needed: z.string() });
    return judged(row, (rule, say) => {
      if (rule.gate !== engine.gate) say('RULE_GATE', [id, rule.gate, engine.gate], ['gate']);
      if (rule.code !== engine.code) say('RULE_CODE', [id, rule.code, engine.code], ['code']);
      if (rule.text.trim() === '') say('NO_TEXT', [id], ['text']);
      if (rule.obligations.length === 0) say('NO_OBLIGATION', [id], ['obligations']);
      const isAdmission = engine.code === 'RELEASED';
      if (isAdmission && rule.needed !== '') say('NEEDED_OF_ADMISSION', [id], ['needed']);
      if (!isAdmission && rule.needed.trim() === '') say('NO_NEEDED', [id], ['needed']);
    });
  });
}

export function gatesShape(context: ShapeContext) {
  const article = articleOf(context);
  return table(GATES, (gate) => {
    const { number: engine } = GATE_TABLE[gate];
    const number = judged(z.number(), (value, say) => {
      if (value !== engine) say('GATE_NUMBER', [gate, String(value), String(engine)]);
    });
    return record({ number, article, title: text });
  });
}

export function phasesShape(context: ShapeContext) {
  const article = articleOf(context);
  return table(PHASES, (phase) => {
    const basis = judged(word(BASES), (given, say) => {
      const code = judgeBasis(phase, given);
      if (code !== null) say(code, [phase, given]);
    });
    return record({ bases: judged(z.array(basis), refuseTwice), article, responsible: text });
  });
}

const NEVER: readonly BasisKind[] = ['LEGITIMATE_INTEREST', 'LEGAL_OBLIGATION', 'CONTRACT'];

type BasisMistake = Extract<MistakeCode, `BASIS_${string}`>;

/** Why a step cannot admit a basis: the framework says what each may admit at the most, and a document may admit less. */
function judgeBasis(phase: Phase, basis: BasisKind): BasisMistake | null {
  const step = stepOf(phase);
  if (NEVER.includes(basis)) return 'BASIS_NEVER';
  if (step === 0) return 'BASIS_ENDED';
  if (isEarlyStep(phase)) return basis === 'FURTHER_PROCESSING' ? null : 'BASIS_EARLY';
  if (basis === 'FURTHER_PROCESSING') return 'BASIS_LATE';
  return basis === 'VITAL_INTEREST' && step >= 7 ? 'BASIS_VITAL' : null;
}
