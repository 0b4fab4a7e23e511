import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Casework, openCasework } from '../testing/open-casework.js';
import { type Ask, askerOf } from '../testing/ask-casework.js';

let casework: Casework;
let ask: Ask;
beforeAll(async () => {
  casework = await openCasework();
  ask = askerOf(casework);
});
afterAll(() => casework?.orm.close());

const VIEW = `query ($id: ID!) { case(id: $id) { id ward phase teamEntry { organisation domain }
  household { persons { __typename id contact { name address personIds origin { controller } } } }
  problemOutline { text personIds origin { controller domain } } plan { goal lifeDomains { domain goal } }
  productOrders { product } progress { text } actions { description owner } organisations { role }
  consents { categories personIds recordedBy about { controller secrecy recipients { organisation } } } notices { kind } contributions { category } limits { kind } } }`;

test.each(['process-director-hatert', 'case-manager', 'police-member', 'outsider'])('%s', async (account) => {
  const x = await ask({ account, key: 'h01', query: VIEW });
  process.stdout.write(account + JSON.stringify(x, null, 1).slice(0, 6000) + '\n');
});
test('handle', async () => {
  const x = await ask({ account: 'police-member', key: 'h01', query: 'query ($id: ID!) { case(id: $id) { __typename id household { persons { __typename id } } } }' });
  process.stdout.write(JSON.stringify(x));
});
