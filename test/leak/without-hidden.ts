/** The rows of a world without those of which, and under which, a reader is released nothing. */
import type { DemoRows, Row } from './demo-rows.js';
import type { LawfulWorld } from './expected-answer.js';
import type { Professional } from './expected-release.js';
import { rowsBeneath } from './rows-beneath.js';

/** `isOf` says of which types hidden rows are taken away; without it of all that are about people. */
export function withoutHidden(
  { world, rows, law }: LawfulWorld,
  reader: Professional,
  isOf: (type: string) => boolean = () => true,
): DemoRows {
  const nobody = { actor: '', organisation: '', domain: '', time: law.time };
  const isSeen = (type: string, row: Row): boolean => {
    const one = world.cases.find(({ id }) => id === row.caseId);
    if (one === undefined) return true;
    const rules = [...law.contract.rules.values()].filter(({ coordinate }) => coordinate.startsWith(`${type}.`));
    return rules.some((rule) => {
      if (rule.kind === 'edge') {
        return rowsBeneath(rows, nobody, { type, row }, rule.type).some((each) => isSeen(rule.type, each));
      }
      if (rule.kind === 'process' && rule.section === 'HANDLE') return false;
      return law.isReleased(reader, one, type, rule.coordinate.slice(type.length + 1), row);
    });
  };
  const isAboutPeople = (type: string) => law.contract.rule(type, 'personIds') !== undefined;
  return {
    ...rows,
    of: (type, caseId) =>
      rows.of(type, caseId).filter((row) => !isAboutPeople(type) || !isOf(type) || isSeen(type, row)),
  };
}
