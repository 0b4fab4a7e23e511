/** The tables of a controller's own file, and how they came to be: for every partner, and not for the college. */
import { Duty } from '../purge/duty.entity.js';
import { CaseLink } from './case-link.entity.js';
import { OwnRecord } from './own-record.entity.js';
import { Migration20261127OwnRecords } from './own-record.migration.js';
import { Migration20261128SignalSource } from './signal-source.migration.js';
import { WeighingRecord } from './weighing-record.entity.js';

export const OWN_TABLES = [OwnRecord, CaseLink, WeighingRecord, Duty] as const;

export const OWN_MIGRATIONS = [Migration20261127OwnRecords, Migration20261128SignalSource] as const;
