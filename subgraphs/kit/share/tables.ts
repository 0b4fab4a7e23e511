/** The tables of what a controller shares, and how they came to be, for every subgraph. */
import { GivenNotice } from './given-notice.entity.js';
import { Migration20261126GivenNotice } from './given-notice.migration.js';

export const SHARE_TABLES = [GivenNotice] as const;

export const SHARE_MIGRATIONS = [Migration20261126GivenNotice] as const;
