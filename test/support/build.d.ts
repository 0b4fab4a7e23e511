/** Brings `dist/` up to date, once a jest run. */
export function build(): Promise<void>;
