/** The messages of partners that the college takes, by kind. */
import type { Receivers } from '../../kit/index.js';
import { DOSSIER_RECEIVERS } from './receive/dossier-receivers.js';
import { SHARING_RECEIVERS } from './receive/sharing-receivers.js';

export const COLLEGE_RECEIVERS: Receivers = { ...SHARING_RECEIVERS, ...DOSSIER_RECEIVERS };
