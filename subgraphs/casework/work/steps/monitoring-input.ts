/** What is decided about monitoring: why, until when, and why longer than the guideline of half a year (A 7; obligation 47). */
import { Field, InputType } from 'type-graphql';
import { amsterdamDay, parseDay } from '../../../../policy/index.js';
import { isMonitoringTerm } from '../../../../policy/work/index.js';
import { type ActContext, DayText, Optional, Paragraph, YesNo } from '../../../kit/work/index.js';
import { StepInput } from './move-case.js';
import { REASON_LENGTH } from './step-parts.js';

@InputType()
export abstract class MonitoringInput extends StepInput {
  @Field(() => Boolean, { description: 'Did the team decide so?' })
  @YesNo()
  decidedByTeam!: boolean;

  @Field(() => String, { nullable: true })
  @Optional()
  @Paragraph(REASON_LENGTH)
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'The last day of monitoring, YYYY-MM-DD.' })
  @Optional()
  @DayText()
  until?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it lasts longer than half a year: why.' })
  @Optional()
  @Paragraph(REASON_LENGTH)
  whyLonger?: string | null;
}

export function endsInTime({ until, whyLonger }: MonitoringInput, { time }: ActContext): boolean {
  const lastDay = parseDay(until ?? '') ?? null;
  return isMonitoringTerm({ lastDay, longerReasonGiven: typeof whyLonger === 'string' }, amsterdamDay(time));
}
