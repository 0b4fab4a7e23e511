/** Points 3 and 5 of the model DPIA: which processing, by whom, for whom. */
import { ORGANISATIONS, type Organisation, STEPS } from '../../policy/index.js';
import { CAPACITY_WORDS, DOMAIN_WORDS, PHASE_WORDS } from '../matrix/dutch.js';
import { printTable } from '../matrix/print.js';
import { listActivitiesOf, type Sources } from '../register/register.js';
import { dataProtectionOfficer, ORGANISATION_WORDS } from '../words/organisations.js';

function select(only: Organisation | null): readonly Organisation[] {
  return only === null ? ORGANISATIONS : [only];
}

/** The activities of the register; a confidential variant is the same processing and is counted, not repeated. */
export function printProcessing(sources: Sources, only: Organisation | null): string {
  const lines = select(only).flatMap((controller) =>
    listActivitiesOf(controller, sources)
      .filter(({ isConfidential }) => !isConfidential)
      .map(({ name, id, bases, personalData }) => [
        ORGANISATION_WORDS[controller].name,
        name,
        `\`${id}\``,
        bases.join('; '),
        `${personalData.length}`,
      ]),
  );
  return printTable(['verantwoordelijke', 'verwerking', 'in het register', 'grondslag', 'soorten gegevens'], lines);
}

export function printControllers({ ruleSet: { document } }: Sources, only: Organisation | null): string {
  const lines = select(only).flatMap((organisation) =>
    document.register[organisation].seats.map(({ domains, capacities, article }) => [
      ORGANISATION_WORDS[organisation].name,
      domains.map((domain) => DOMAIN_WORDS[domain]).join(', '),
      capacities.map((capacity) => CAPACITY_WORDS[capacity]).join(', '),
      dataProtectionOfficer(organisation).address,
      article,
    ]),
  );
  return printTable(
    ['verantwoordelijke', 'domeinen', 'hoedanigheden', 'functionaris gegevensbescherming', 'artikel'],
    lines,
  );
}

export function printResponsible({ ruleSet: { document } }: Sources): string {
  return printTable(
    ['fase', 'verantwoordelijk', 'artikel'],
    STEPS.map((phase) => [PHASE_WORDS[phase], document.phases[phase].responsible, document.phases[phase].article]),
  );
}
