/** The shape that LDV gives a line, in one place: what is read, done or handed over is told in the same words. */
import { LogbookLine } from '../logbook-line.entity.js';

const SUBJECT_TYPE = 'nl.regieteam.case-person';

export interface LogbookEntry
  extends Pick<LogbookLine, 'spanId' | 'traceId' | 'parentSpanId' | 'name' | 'status' | 'processingActivityId'> {
  /** Id of the person within the case. */
  readonly person: string;
  /** Milliseconds since 1970. */
  readonly startTime: number;
  readonly endTime: number;
  /** Without `nl.regieteam.`; the `dpl.core` ones follow from the rest. */
  readonly attributes: Readonly<Record<string, unknown>>;
}

export function makeLogbookLine({ person, startTime, endTime, attributes, ...entry }: LogbookEntry): LogbookLine {
  return Object.assign(new LogbookLine(), {
    ...entry,
    startTime: BigInt(startTime),
    endTime: BigInt(endTime),
    dataSubjectId: person,
    dataSubjectIdType: SUBJECT_TYPE,
    attributes: {
      'dpl.core.processing_activity_id': entry.processingActivityId,
      'dpl.core.data_subject_id': person,
      'dpl.core.data_subject_id_type': SUBJECT_TYPE,
      ...Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`nl.regieteam.${name}`, value])),
    },
  });
}
