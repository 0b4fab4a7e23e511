/** Operations to try on the demo world: the same case asked by five people gives five different answers. */
import { readOperation } from '../../../schema/operations.js';
import type { DemoAccount } from './professionals.js';
import { getCase, type World } from './world.js';

interface DemoOperation {
  readonly name: string;
  readonly account: DemoAccount;
  readonly query: string;
  /** None for what names no case. */
  readonly variables: { readonly id?: string };
}

/** The first is the whole view of the main case, by a member of its team. */
export function demoOperations(world: World): readonly DemoOperation[] {
  const on = (key: string, name: string, account: DemoAccount, file: string): DemoOperation => ({
    name,
    account,
    query: readOperation(file),
    variables: { id: getCase(world, key).id },
  });
  return [
    on('h01', 'The whole case, by the housing corporation', 'talis-member', 'case-view'),
    on('h01', 'The same case, by the police', 'police-member', 'case-view'),
    on('h01', 'The same case, by the case manager', 'case-manager', 'case-view'),
    on('h01', 'The same case, by outreach mental health care', 'mental-health-member', 'case-view'),
    on('h01', 'The same case, by debt counselling', 'debt-counsellor', 'case-view'),
    on('h01', 'The same case, by the process director', 'process-director-hatert', 'case-view'),
    on('h01', 'The same case, by someone on no case', 'outsider', 'case-view'),
    on('h01', 'The process dossier, by the process director', 'process-director-hatert', 'dossier'),
    on('h01', 'Who was told and asked what, by the case manager', 'case-manager', 'accountability'),
    on('h02', 'A signal of threatened eviction, by social work', 'social-work-member', 'signal'),
    on('h02', 'The same signal, by the police', 'police-member', 'signal'),
    on('h06', 'Two children, by the school attendance officer', 'ad-hoc-school', 'case-view'),
    on('h08', 'A vital interest, by the police', 'police-member', 'case-view'),
    on('h10', 'Two corporations, by one of them', 'talis-member', 'housing'),
    on('h16', 'A shell partner that was called in', 'public-health-member', 'case-view'),
    {
      name: 'What waits for the process director',
      account: 'process-director-hatert',
      query: readOperation('worklist'),
      variables: {},
    },
    {
      name: 'What waits for the case manager',
      account: 'case-manager',
      query: readOperation('worklist'),
      variables: {},
    },
  ];
}
