/** What an act is written against. */
export { ActInput, CaseActInput } from './act-input.js';
export { type ActContext, type ActDefinition, type AnyAct, defineAct, type Performed } from './define-act.js';
export {
  DayText,
  InstantText,
  Line,
  ManyOf,
  OneOf,
  Optional,
  Paragraph,
  Part,
  Parts,
  Uuid,
  Uuids,
  Whole,
  YesNo,
} from './input-fields.js';
export { PlainLine, PlainText } from './plain-text.js';
export { ActRefused, refusalOf } from './refusal-of-act.js';
export { requireFound, requireVersion } from './require-version.js';
