/** Asks the host of this jest run (`global-setup.js`). */
export async function askHost<Answer>(route: string, body: object = {}): Promise<Answer> {
  const base = process.env.REGIETAFEL_TEST_HOST;
  if (base === undefined) throw new Error('There is no test host: run the tests with jest and its jest.config.js.');
  const response = await fetch(`${base}/${route}`, { method: 'POST', body: JSON.stringify(body) });
  const answer: unknown = await response.json();
  if (!response.ok) throw new Error(`The test host could not answer ${route}: ${JSON.stringify(answer)}`);
  return answer as Answer;
}
