/** What an act is written against. */
export { ActInput, CaseActInput } from './act-input.js';
export { type ActContext, type ActDefinition, type AnyAct, defineAct, type Performed } from './define-act.js';
export {
  ActorId,
  DayText,
  InstantText,
  Line,
  ManyOf,
  OneOf,
  Optional,
  Paragraph,
  Part,
  Parts,
  Slug,
  Slugs,
  Uuid,
  Uuids,
  Whole,
  YesNo,
} from './input-fields.js';
export { lockCase } from './lock-case.js';
export { PlainLine, PlainText } from './plain-text.js';
export { ActRefused, refusalOf } from './refusal-of-act.js';
export { requireFound, requireVersion } from './require-version.js';
