/** The demo accounts, as the issuer reads them. */
import { createWorld } from '../../subgraphs/kit/demo/index.js';

export function accountsJson(anchor: Date): string {
  const accounts = createWorld(anchor).professionals.map(({ account, subject, organisation, note }) => ({
    account,
    subject,
    organisation,
    note,
  }));
  return `${JSON.stringify(accounts, null, 2)}\n`;
}
