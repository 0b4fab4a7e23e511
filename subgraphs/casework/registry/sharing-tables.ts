/** What partners tell of their sharing beside the records of fact, parents before children. */
import { ConsentConfirmation } from './consent-confirmation.entity.js';
import { ContributionDeclined } from './contribution-declined.entity.js';

export const SHARING_TABLES = [ContributionDeclined, ConsentConfirmation] as const;
