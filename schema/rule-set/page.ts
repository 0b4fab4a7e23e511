/** schema/RULES.md: the law of release as a lawyer reads it, every rule with its article, wording and obligations. Generated. */
import { GATES, RULE_IDS, type RuleSet, STEPS } from '../../policy/index.js';
import { BASIS_WORDS, CAPACITY_WORDS, DOMAIN_WORDS, PARTNER_WORDS, PHASE_WORDS } from '../matrix/dutch.js';
import { printTable } from '../matrix/print.js';
import { printWork } from './page-work.js';

export function printRulesPage(ruleSet: RuleSet): string {
  const { version, hash, document } = ruleSet;
  return `# Beslisregels

Elke regel die beslist of een gegeven mag worden gezien, verder gebruikt of vastgelegd. Deze bladzijde is gemaakt uit de tabellen in
\`policy/law/\` met \`npm run schema:compose\`; \`npm run schema:check\` weigert een verouderde. Niet met de hand wijzigen.

Regelset ${version}, \`${hash}\`, geldig vanaf ${document.edition.from}${document.edition.until === null ? '' : ` tot ${document.edition.until}`}.

C is het convenant, P het privacyprotocol (bijlage 1), R het privacyreglement (bijlage 2), A het afwegingskader (bijlage 3). De nummers zijn die
van [de verplichtingen](../docs/obligations.md). De poorten worden op volgorde gesteld; de eerste die weigert, beslist.

${GATES.map((gate) => printGate(ruleSet, gate)).join('\n\n')}

${printWork(ruleSet)}## Tabellen

### Grondslagen per fase (A 1-8)

${printTable(
  ['fase', 'grondslagen', 'verantwoordelijk', 'artikel'],
  STEPS.map((phase) => {
    const { bases, responsible, article } = document.phases[phase];
    return [PHASE_WORDS[phase], bases.map((basis) => BASIS_WORDS[basis]).join(', '), responsible, article];
  }),
)}

### Wetten voor een taak van algemeen belang (P 2)

${printTable(['taakhouder', 'wet', 'artikel', 'domein', 'geldig'], listTaskLaws(ruleSet))}

Een taak telt alleen voor zover zij toeleidt naar ${document.servedDomains.map((domain) => DOMAIN_WORDS[domain]).join(', ')}.

### Wetten voor zorg (AVG 9 lid 2 h)

${printTable(['verantwoordelijke', 'wet', 'artikel', 'geldig'], listCareLaws(ruleSet))}

Ontvangers: ${document.careRecipients.map((partner) => PARTNER_WORDS[partner]).join(', ')}.

### Register (C aanhef; C 4.2)

${printTable(['organisatie', 'partner', 'domeinen', 'hoedanigheden', 'artikel'], listSeats(ruleSet))}

### Termijnen

${printTable(
  ['termijn', 'duur'],
  [
    ['vitaal belang en conflict van plichten', `${document.terms.emergencyHours} uur`],
    ['andere professional bij een casus', `${document.terms.adHocHours} uur`],
    ['uitstel van informeren', `${document.terms.deferralDays} dagen`],
    ['zelf toestemming geven, met de vertegenwoordiger', `vanaf ${document.terms.ageOfSaying} jaar`],
    ['zelf toestemming geven, alleen', `vanaf ${document.terms.ageOfDeciding} jaar`],
    ...Object.entries(groupRetention(ruleSet)).map(([term, domains]) => [`bewaren: ${domains.join(', ')}`, term]),
  ],
)}

### Bronnen

${printTable(
  ['aanhaling', 'titel', 'geldig'],
  document.sources.map(({ cited, title, ...dated }) => [cited, title, describeDates(dated)]),
)}
`;
}

function printGate({ document }: RuleSet, gate: (typeof GATES)[number]): string {
  const { number, title, article } = document.gates[gate];
  const lines = RULE_IDS.filter((id) => document.rules[id].gate === gate).map((id) => {
    const { code, article: of, obligations, text, needed } = document.rules[id];
    const effect = code === 'RELEASED' ? 'laat toe' : `weigert: ${code}`;
    return [`\`${id}\``, of, text, effect, needed === '' ? '-' : needed, obligations.join(', ')];
  });
  const head = number === 0 ? `## ${title}` : `## ${number}. ${title} (\`${gate}\`; ${article})`;
  return `${head}\n\n${printTable(['regel', 'artikel', 'wat er staat', 'gevolg', 'wat nodig is', 'verplichting'], lines)}`;
}

function listTaskLaws({ document }: RuleSet): readonly (readonly string[])[] {
  return Object.entries(document.taskLaws).flatMap(([holder, laws]) =>
    Object.entries(laws).map(([name, { domain, article, from, until }]) => [
      PARTNER_WORDS[holder as keyof typeof PARTNER_WORDS],
      `\`${name}\``,
      article,
      domain === null ? 'elk' : DOMAIN_WORDS[domain],
      describeDates({ from, until }),
    ]),
  );
}

function listCareLaws({ document }: RuleSet): readonly (readonly string[])[] {
  return Object.entries(document.careLaws).flatMap(([holder, laws]) =>
    Object.entries(laws).map(([name, { article, from, until }]) => [
      PARTNER_WORDS[holder as keyof typeof PARTNER_WORDS],
      `\`${name}\``,
      article,
      describeDates({ from, until }),
    ]),
  );
}

function listSeats({ document }: RuleSet): readonly (readonly string[])[] {
  return Object.entries(document.register).flatMap(([organisation, { partner, seats }]) =>
    seats.map(({ domains, capacities, article }) => [
      organisation,
      PARTNER_WORDS[partner],
      domains.map((domain) => DOMAIN_WORDS[domain]).join(', '),
      capacities.map((capacity) => CAPACITY_WORDS[capacity]).join(', '),
      article,
    ]),
  );
}

function groupRetention({ document }: RuleSet): Readonly<Record<string, readonly string[]>> {
  const groups: Record<string, string[]> = {};
  for (const [domain, { years, article }] of Object.entries(document.retention)) {
    const term = `hoogstens ${years} jaar na het einde van hulp en dienstverlening (${article})`;
    groups[term] = [...(groups[term] ?? []), DOMAIN_WORDS[domain as keyof typeof DOMAIN_WORDS]];
  }
  return groups;
}

function describeDates({ from, until }: { readonly from: string; readonly until: string | null }): string {
  return until === null ? `vanaf ${from}` : `${from} tot ${until}`;
}
