import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { renderErrorsDoc } from './errors-doc.js';

// docs:check for this page: when it fails, run the generator and commit docs/errors.md with the change of the registry.
test('docs/errors.md says what the registry says', () => {
  expect(readFileSync('docs/errors.md', 'utf8')).toBe(renderErrorsDoc());
});
