/** `regietafel rules archive`: a rule set kept as it is signed. */
import { archiveDocument } from '../../schema/rule-set/archive.js';
import { findRuleSet } from './reference.js';

export async function archiveRuleSet(reference: string, folder?: string): Promise<void> {
  const { document, hash } = await findRuleSet(reference);
  const { name, isNew } = await archiveDocument(document, folder);
  process.stdout.write(`${isNew ? 'Kept' : 'Was kept already'}: schema/rule-sets/${name}, ${hash}\n`);
}
