/** The shape of what comes and goes: sources, the laws of a task and of a class (P 2; AVG 9, 10; X9), and the terms of retention. */
import { z } from 'zod';
import { type Domain, PARTNERS, type Partner } from '../../policy/vocabulary.js';
import {
  articleOf,
  count,
  days,
  judgeDays,
  judged,
  record,
  refuseTwice,
  type ShapeContext,
  table,
  text,
} from './shape-parts.js';

/** The referrals of the framework (A 5: "voor zover"; obligation 45). */
export const REFERRALS = [
  'WMO',
  'YOUTH_ACT',
  'PARTICIPATION_ACT',
  'DEBT_COUNSELLING',
] as const satisfies readonly Domain[];

const LONGEST_RETENTION = 15;
const LAW_NAME = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;

export function sourcesShape(context: ShapeContext) {
  const source = judged(record({ cited: text, title: text, ...days }), (row, say) => judgeDays(row, context, say));
  return judged(z.array(source).min(1), (sources, say) => {
    refuseTwice(
      sources.map(({ cited }) => cited),
      say,
    );
  });
}

export function taskLawsShape(context: ShapeContext) {
  return table(PARTNERS, (partner) => lawsOf(taskLaw(partner, context)));
}

export function careLawsShape(context: ShapeContext) {
  const laws = classLawsShape(context);
  return table(PARTNERS, () => laws);
}

export function classLawsShape(context: ShapeContext) {
  const law = judged(record({ article: articleOf(context), ...days }), (row, say) => judgeDays(row, context, say));
  return lawsOf(law);
}

export function retentionTerm(context: ShapeContext) {
  return judged(record({ years: count, article: articleOf(context), ...days }), (row, say) => {
    judgeDays(row, context, say);
    if (row.years > LONGEST_RETENTION) say('RETENTION', [String(row.years)], ['years']);
  });
}

/** A municipal law serves a domain of its own (P 2), and every law one of the four referrals. */
function taskLaw(partner: Partner, context: ShapeContext) {
  const known = REFERRALS.join(', ');
  const row = record({ domain: z.string().nullable(), article: articleOf(context), ...days });
  return judged(row, (law, say) => {
    judgeDays(law, context, say);
    if (law.domain === null) {
      if (partner === 'MUNICIPALITY') say('LAW_DOMAIN', [known], ['domain']);
    } else if (!REFERRALS.some((domain) => domain === law.domain)) {
      say('LAW_SERVES', [law.domain, known], ['domain']);
    }
  });
}

function lawsOf<Row>(row: z.ZodType<Row>): z.ZodType<Record<string, Row>> {
  return judged(z.record(z.string(), row), (laws, say) => {
    for (const name of Object.keys(laws)) if (!LAW_NAME.test(name)) say('LAW_NAME', [name], [name]);
  });
}
