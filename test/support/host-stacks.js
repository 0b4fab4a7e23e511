export function openStacks() {
  return { routes: {}, async close() {} };
}
