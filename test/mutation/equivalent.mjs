export const EQUIVALENT = [];
