/** Checks an input against the bounds of its fields; answers one refusal a field, with its place and what is expected. */
import { type ValidationError, validateSync } from 'class-validator';
import type { ActName } from '../../../policy/work/index.js';
import type { InputWords } from './input-fields.js';
import type { ActRefusal } from './outcome.js';
import { refusalOf } from './refusal-of-act.js';

export function checkInput(act: ActName, input: object): readonly ActRefusal[] {
  const errors = validateSync(input, { forbidUnknownValues: true, validationError: { target: false, value: false } });
  return errors.flatMap((error) => describe(act, error, ''));
}

function describe(act: ActName, error: ValidationError, above: string): readonly ActRefusal[] {
  const field = above === '' ? error.property : `${above}.${error.property}`;
  const children = (error.children ?? []).flatMap((child) => describe(act, child, field));
  const [words] = Object.values((error.contexts ?? {}) as Readonly<Record<string, InputWords>>);
  if (error.constraints === undefined) return children;
  const general = refusalOf('INPUT_INVALID', act, field);
  return [...children, words === undefined ? general : Object.assign(general, words)];
}
