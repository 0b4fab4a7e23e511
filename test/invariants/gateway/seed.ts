/** Every property of this folder replays from one seed; another seed, or more cases, may be set for a night. */
export const SEED = Number(process.env.INVARIANT_SEED ?? 20_261_123);
export const RUNS = Math.max(10_000, Number(process.env.INVARIANT_RUNS ?? 0));
