/** `regietafel gateway`: the gateway in this process. */
import { runGateway } from '../gateway/main.js';
import { awaitTurn } from './supervised.js';

export async function gatewayCommand(environment: Readonly<Record<string, string | undefined>>): Promise<void> {
  await awaitTurn();
  await runGateway(environment);
}
