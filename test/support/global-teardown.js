/** Stops what the host started and removes its folder. */
export default async function globalTeardown() {
  await globalThis.regietafelTestHost?.close();
}
