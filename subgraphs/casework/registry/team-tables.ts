/** The tables of the case team, its meetings and the partners that leave, parents before children. */
import { ActionListRecipient } from './action-list-recipient.entity.js';
import { AgendaItem } from './agenda-item.entity.js';
import { Leaving } from './leaving.entity.js';
import { Meeting } from './meeting.entity.js';
import { Party } from './party.entity.js';
import { Proposal } from './proposal.entity.js';
import { StepReason } from './step-reason.entity.js';

export const TEAM_TABLES = [Party, Proposal, Meeting, AgendaItem, ActionListRecipient, StepReason, Leaving] as const;
