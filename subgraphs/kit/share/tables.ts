/** The tables of what a controller shares, and how they came to be: for every partner, and not for the college. */
import { CasePhase } from './case-phase.entity.js';
import { ConsentEvent } from './consent-event.entity.js';
import { ConsentEvidence } from './consent-evidence.entity.js';
import { GivenNotice } from './given-notice.entity.js';
import { Migration20261126GivenNotice } from './given-notice.migration.js';
import { OnwardUse } from './onward-use.entity.js';
import { Request } from './request.entity.js';
import { Migration20261127Sharing } from './sharing.migration.js';

export const SHARE_TABLES = [GivenNotice, CasePhase, Request, OnwardUse, ConsentEvidence, ConsentEvent] as const;

export const SHARE_MIGRATIONS = [Migration20261126GivenNotice, Migration20261127Sharing] as const;
