/** How the stores hang their rows under each other: which rows of a type an edge of the schema leads to. */
import type { DemoRows, Row } from './demo-rows.js';

/** Who asks: only his own team entry is ever led to. */
export interface Asker {
  readonly actor: string;
  readonly organisation: string;
  readonly domain: string;
  readonly time?: Date;
}

interface From {
  readonly type: string;
  readonly row: Row;
}

export function rowsBeneath(rows: DemoRows, asker: Asker, { type: from, row }: From, to: string): readonly Row[] {
  const found = rows.of(to, row.caseId);
  if (to === 'Household') return [{ id: row.caseId, caseId: row.caseId }];
  if (to === 'TeamEntry') return found.filter((entry) => isCurrentEntryOf(entry, asker));
  if (to === 'PlanOfApproach') return found.filter(({ endedOn }) => endedOn === null);
  if (to === 'PlanLifeDomain') return found.filter(({ plan }) => plan === row.id);
  // A record of fact counts once verified; a limit is in force before (law.md §1.2).
  if (from === 'Case') return found.filter(({ verified = true }) => verified === true || to === 'LimitRecord');
  if (from === 'Household') return found;
  if (to === 'Contact') return found.filter(({ person }) => person === row.id);
  if (from === 'Person') return found.filter(({ personId }) => personId === row.id);
  if (from === 'HousingFile') return found.filter(({ controller }) => controller === row.controller);
  return found.filter(({ personId }) => personId === row.personId);
}

function isCurrentEntryOf(entry: Row, { actor, organisation, domain, time = new Date() }: Asker): boolean {
  if (entry.actor !== actor || entry.organisation !== organisation || entry.domain !== domain) return false;
  const { from, until } = entry as unknown as { readonly from: string; readonly until: string | null };
  return Date.parse(from) <= time.getTime() && (until === null || time.getTime() < Date.parse(until));
}
