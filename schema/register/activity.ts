/** One processing activity as AVG 30 (1) asks for it. */
import type { DataClass, Detail, Domain, Organisation, Secrecy, Step } from '../../policy/index.js';

export interface PersonalData {
  readonly category: string;
  readonly description: string;
  readonly domain: Domain | null;
  /** Only that it is so, or what it is too. */
  readonly details: readonly Detail[];
  readonly classes: readonly DataClass[];
  readonly secrecy: Secrecy;
  /** Who can ever receive it, where that is less than all recipients of the activity. */
  readonly recipients: readonly string[] | null;
  /** The fields of the schema. */
  readonly fields: readonly string[];
}

export interface Activity {
  /** The URI of `activityId`. */
  readonly id: string;
  readonly name: string;
  readonly controller: Organisation;
  readonly phase: Step | null;
  readonly isConfidential: boolean;
  readonly purposes: readonly string[];
  readonly bases: readonly string[];
  /** What must hold beside the basis. */
  readonly conditions: readonly string[];
  readonly dataSubjects: readonly string[];
  readonly personalData: readonly PersonalData[];
  readonly recipients: readonly string[];
  readonly thirdCountries: string;
  readonly retention: string;
  readonly security: readonly string[];
  readonly articles: string;
}
