/** Every enumerated word of the law, as a table of the rule set. */
import * as vocabulary from '../vocabulary.js';

export const WORDS = {
  partners: vocabulary.PARTNERS,
  domains: vocabulary.DOMAINS,
  capacities: vocabulary.CAPACITIES,
  phases: vocabulary.PHASES,
  bases: vocabulary.BASES,
  actions: vocabulary.ACTIONS,
  kinds: vocabulary.KINDS,
  sections: vocabulary.SECTIONS,
  details: vocabulary.DETAILS,
  classes: vocabulary.CLASSES,
  secrecies: vocabulary.SECRECIES,
  routes: vocabulary.ROUTES,
  coreData: vocabulary.CORE_DATA,
  purposes: vocabulary.PURPOSES,
  covers: vocabulary.COVERS,
  giverRoles: vocabulary.GIVER_ROLES,
  lifts: vocabulary.LIFTS,
  grounds: vocabulary.GROUNDS,
  noticeKinds: vocabulary.NOTICE_KINDS,
  limitKinds: vocabulary.LIMIT_KINDS,
  gates: vocabulary.GATES,
  codes: vocabulary.CODES,
  userCodes: vocabulary.USER_CODES,
} as const satisfies Readonly<Record<string, readonly string[]>>;
