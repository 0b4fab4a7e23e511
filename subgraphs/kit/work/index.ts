/** What an act is written against. */
export { ActInput, CaseActInput } from './act-input.js';
export { type ActContext, type ActDefinition, type AnyAct, defineAct, type Performed } from './define-act.js';
export {
  ClassGroundInput,
  ConflictOfDutiesInput,
  FactorsInput,
  GiverInput,
  NecessityInput,
  RecipientInput,
  SecrecyLiftInput,
} from './fact-inputs.js';
export {
  DayText,
  InstantText,
  LanguageText,
  Line,
  ManyOf,
  OneOf,
  Optional,
  Paragraph,
  Part,
  Parts,
  ReferenceText,
  Slug,
  Uuid,
  Uuids,
  VersionText,
  Whole,
  YesNo,
} from './input-fields.js';
export { PlainLine, PlainText } from './plain-text.js';
export { ActRefused, refusalOf } from './refusal-of-act.js';
export { requireFound, requireVersion } from './require-version.js';
