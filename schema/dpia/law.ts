/** Points 8 to 10 of the model DPIA: the decision, the legal framework with its editions, the terms. */
import { findPartner, GATES, ORGANISATIONS, type Organisation, STEPS } from '../../policy/index.js';
import { BASIS_WORDS, DOMAIN_WORDS, PARTNER_WORDS, PHASE_WORDS } from '../matrix/dutch.js';
import { printTable } from '../matrix/print.js';
import { listActivitiesOf, type Sources } from '../register/register.js';

export function printGates({ ruleSet: { document } }: Sources): string {
  return printTable(
    ['poort', 'vraag', 'artikel'],
    GATES.filter((gate) => document.gates[gate].number > 0).map((gate) => {
      const { number, title, article } = document.gates[gate];
      return [`${number}`, title, article];
    }),
  );
}

export function printSources({ ruleSet: { document } }: Sources): string {
  return printTable(
    ['aanhaling', 'titel', 'geldig'],
    document.sources.map(({ cited, title, from, until }) => [cited, title, describeDates(from, until)]),
  );
}

export function printBases({ ruleSet: { document } }: Sources): string {
  return printTable(
    ['fase', 'grondslagen', 'artikel'],
    STEPS.map((phase) => {
      const { bases, article } = document.phases[phase];
      return [PHASE_WORDS[phase], bases.map((basis) => BASIS_WORDS[basis]).join(', '), article];
    }),
  );
}

/** The laws of a public task and of care; of one controller, or of all. */
export function printLaws({ ruleSet: { document } }: Sources, only: Organisation | null): string {
  const partner = only === null ? null : findPartner(only);
  const tables = [
    { what: 'taak van algemeen belang', table: document.taskLaws },
    { what: 'zorg (AVG 9 lid 2 h)', table: document.careLaws },
  ];
  const lines = tables.flatMap(({ what, table }) =>
    Object.entries(table).flatMap(([holder, laws]) =>
      holder === partner || partner === null
        ? Object.values(laws).map(({ article, from, until }) => [
            PARTNER_WORDS[holder as keyof typeof PARTNER_WORDS],
            what,
            article,
            describeDates(from, until),
          ])
        : [],
    ),
  );
  if (lines.length === 0)
    return 'Het privacyprotocol noemt voor deze partner geen eigen wet; hij kan wel delen voor de taak van een ander.';
  return printTable(['partner', 'waarvoor', 'artikel', 'geldig'], lines);
}

export function printRetention(sources: Sources, only: Organisation | null): string {
  const { document } = sources.ruleSet;
  const controllers = only === null ? ORGANISATIONS : [only];
  const shared = controllers.flatMap((controller) => listActivitiesOf(controller, sources));
  const terms = Map.groupBy(
    Object.entries(document.retention),
    ([, { years, article }]) => `hoogstens ${years} jaar na het einde van hulp en dienstverlening (${article})`,
  );
  return `${printTable(
    ['fase', 'bewaartermijn'],
    STEPS.map((phase) => {
      const told = shared.filter((activity) => activity.phase === phase).map(({ retention }) => retention);
      return [PHASE_WORDS[phase], [...new Set(told)].join(' ')];
    }),
  )}

${printTable(
  ['herkomst van een vastgelegd gegeven', 'termijn in het procesdossier'],
  [...terms].map(([term, rows]) => [
    rows.map(([domain]) => DOMAIN_WORDS[domain as keyof typeof DOMAIN_WORDS]).join(', '),
    term,
  ]),
)}`;
}

function describeDates(from: string, until: string | null): string {
  return until === null ? `vanaf ${from}` : `${from} tot ${until}`;
}
