/** Times of the demo world, counted from its anchor: the start of the UTC day of seeding. No clock is read here. */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export class DemoClock {
  readonly anchor: Date;

  constructor(anchor: Date) {
    this.anchor = new Date(Math.floor(anchor.getTime() / DAY) * DAY);
  }

  /** The instant so many days (and hours) after the anchor; before it when negative. */
  at(days: number, hours = 0): string {
    return new Date(this.anchor.getTime() + days * DAY + hours * HOUR).toISOString();
  }

  /** The calendar day so many days after the anchor. */
  day(days: number): string {
    return this.at(days).slice(0, 10);
  }

  /** The birth date of someone who turned `years` half a year before the anchor, so that no age changes in a demo. */
  born(years: number): string {
    const day = new Date(this.anchor.getTime() - 183 * DAY);
    // The 28th at most: every year has that day.
    return new Date(Date.UTC(day.getUTCFullYear() - years, day.getUTCMonth(), Math.min(day.getUTCDate(), 28)))
      .toISOString()
      .slice(0, 10);
  }
}
