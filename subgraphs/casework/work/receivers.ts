/** What the college does with what its partners tell it, by kind (docs/partner-protocol.md). */
import type { Receivers } from '../../kit/index.js';
import { receiveCaseBrought } from './receive/case-brought.js';
import { DOSSIER_RECEIVERS } from './receive/dossier-receivers.js';
import { receivePurged } from './receive/purged.js';
import { receiveRecordLinked } from './receive/record-linked.js';
import { SHARING_RECEIVERS } from './receive/sharing-receivers.js';
import { whileUndeclined } from './receive/while-undeclined.js';

/** These are about a case that is there; when it is declined, they come too late. */
const OF_A_CASE: Receivers = {
  ...SHARING_RECEIVERS,
  ...DOSSIER_RECEIVERS,
  RECORD_LINKED: receiveRecordLinked,
};

export const COLLEGE_RECEIVERS: Receivers = {
  CASE_BROUGHT: receiveCaseBrought,
  PURGED: receivePurged,
  ...whileUndeclined(OF_A_CASE),
};
