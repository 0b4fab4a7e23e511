/** Every table of the registry of facts, parents before children. */
import { Activation } from './activation.entity.js';
import { Authorisation } from './authorisation.entity.js';
import { CaseHandle } from './case-handle.entity.js';
import { CasePhaseHistory } from './case-phase-history.entity.js';
import { Consent } from './consent.entity.js';
import { ContributionReference } from './contribution-reference.entity.js';
import { DirectorDecision } from './director-decision.entity.js';
import { Limit } from './limit.entity.js';
import { Notice } from './notice.entity.js';
import { OnwardUse } from './onward-use.entity.js';
import { OnwardUseRequest } from './onward-use-request.entity.js';
import { Person } from './person.entity.js';
import { Professional } from './professional.entity.js';
import { RecordingRequest } from './recording-request.entity.js';
import { TeamEntry } from './team-entry.entity.js';

export const REGISTRY_TABLES = [
  Professional,
  Authorisation,
  CaseHandle,
  CasePhaseHistory,
  Person,
  TeamEntry,
  Activation,
  ContributionReference,
  Consent,
  Notice,
  Limit,
  OnwardUse,
  DirectorDecision,
  RecordingRequest,
  OnwardUseRequest,
] as const;
