/** Of `policy/work/`, what survives because nobody can see it; as equivalent.mjs has it of the rest. */

/** @type {readonly { file: string, was: string, now: readonly string[], reason: string }[]} */
export const OF_THE_WORK = [
  {
    file: 'policy/work/bases-of-phase.ts',
    was: "case 'LEGITIMATE_INTEREST':",
    now: ['case "":'],
    reason: 'No phase admits this basis, so that it does not come here; the compiler wants the list whole.',
  },
  {
    file: 'policy/work/bases-of-phase.ts',
    was: "case 'LEGAL_OBLIGATION':",
    now: ['case "":'],
    reason: 'No phase admits this basis, so that it does not come here; the compiler wants the list whole.',
  },
  {
    file: 'policy/work/bases-of-phase.ts',
    was: "case 'CONTRACT':",
    now: ['case "":'],
    reason: 'No phase admits this basis, so that it does not come here; the compiler wants the list whole.',
  },
  {
    file: 'policy/work/bases-of-phase.ts',
    was: "case 'CONTRACT': return false;",
    now: ["case 'CONTRACT':"],
    reason: 'No phase admits these bases, so that none comes here.',
  },
  {
    file: 'policy/work/bases-of-phase.ts',
    was: 'return false;',
    now: ['return true;'],
    reason: 'No phase admits these bases, so that none comes here.',
  },
  {
    file: 'policy/work/bases-of-phase.ts',
    was: "if (taskHolder !== 'MUNICIPALITY' || of.caseManager === null) return false;",
    now: ["if (taskHolder !== 'MUNICIPALITY' || false) return false;"],
    reason: 'Everyone on a team is somebody: none of them is the case manager that is not there.',
  },
  {
    file: 'policy/work/core-writing.ts',
    was: "id: 'Case.dossier',",
    now: ['id: "",'],
    reason: 'Names the field in a record; of the process dossier the law asks the section.',
  },
  {
    file: 'policy/work/deferral.ts',
    was: 'if (lastDay === null || lastDay < amsterdamDay(deferredAt)) return false;',
    now: ['if (false || lastDay < amsterdamDay(deferredAt)) return false;'],
    reason: 'No day counts as the first of all, which is before every other.',
  },
  {
    file: 'policy/work/monitoring-term.ts',
    was: 'if (lastDay === null || lastDay <= today) return false;',
    now: ['if (false || lastDay <= today) return false;'],
    reason: 'No day counts as the first of all, which is before every other.',
  },
  {
    file: 'policy/work/eligible-case-manager.ts',
    was: "if (!allowsPost(law, { organisation, domain, capacity: 'CASE_MANAGER' }, 'ASSIGNMENT')) return false;",
    now: [`if (!allowsPost(law, { organisation, domain, capacity: 'CASE_MANAGER' }, "")) return false;`],
    reason: 'The register restricts posts in steps 1–3 only; of any other the answer is the same.',
  },
  {
    file: 'policy/work/fit-for-post.ts',
    was: "return allowsPost(law, post, 'APPROACH');",
    now: ['return allowsPost(law, post, "");'],
    reason: 'The register restricts posts in steps 1–3 only; of any other the answer is the same.',
  },
  {
    file: 'policy/work/fit-for-post.ts',
    was: "const NOBODY = { capacity: 'TEAM_MEMBER', professionBound: false, secrecyDeclaredOn: null } as const;",
    now: [
      'const NOBODY = {} as const;',
      'const NOBODY = { capacity: "", professionBound: false, secrecyDeclaredOn: null } as const;',
      "const NOBODY = { capacity: 'TEAM_MEMBER', professionBound: true, secrecyDeclaredOn: null } as const;",
    ],
    reason: 'Secrecy is asked of who joins for once, and nobody here does: of all others the screening alone counts.',
  },
  {
    file: 'policy/work/permit.ts',
    was: "if (facts === null || !isOpen(subject, time, facts, ruleSet)) return 'NOT_AVAILABLE';",
    now: ["if (false || !isOpen(subject, time, facts, ruleSet)) return 'NOT_AVAILABLE';"],
    reason: 'Where there are no facts the law refuses as unknown, which closes the case.',
  },
  {
    file: 'policy/work/permit.ts',
    was: "return decide({ subject, action: 'read', resource: HANDLE, time, purpose, facts }, ruleSet).released;",
    now: ['return decide({ subject, action: "", resource: HANDLE, time, purpose, facts }, ruleSet).released;'],
    reason: 'Of a handle the law asks no action but that it is none of the two that are more.',
  },
  {
    file: 'policy/work/permit.ts',
    was: "id: 'Case.id',",
    now: ['id: "",'],
    reason: 'Names the field in a record; of the process dossier the law asks the section.',
  },
  {
    file: 'policy/work/permit.ts',
    was: "return act === 'BRING_SIGNAL' ? 'SIGNAL' : 'APPROACH';",
    now: [`return act === 'BRING_SIGNAL' ? 'SIGNAL' : "";`],
    reason: 'The register restricts posts in steps 1–3 only; of any other the answer is the same.',
  },
  {
    file: 'policy/work/ready-for-approach.ts',
    was: 'return caseManager !== null && team.some((entry) => entry.actor === caseManager && isTaken(entry, time));',
    now: ['return true && team.some((entry) => entry.actor === caseManager && isTaken(entry, time));'],
    reason: 'Everyone on a team is somebody: none of them is the case manager that is not there.',
  },
  {
    file: 'policy/work/ready-for-approach.ts',
    was: 'const asked = { facts, time, today: amsterdamDay(time), tables: document, records: [] };',
    now: ['const asked = { facts, time, today: amsterdamDay(time), tables: document, records: ["Stryker was here"] };'],
    reason: 'The records a gate rests on are listed for a decision; here they are not read.',
  },
  {
    file: 'policy/work/waiting-persons.ts',
    was: 'const takenUp = (notices.get(person) ?? []).filter(',
    now: ['const takenUp = (notices.get(person) ?? ["Stryker was here"]).filter('],
    reason: 'A text in place of a notice has no kind, so it is passed over.',
  },
];
