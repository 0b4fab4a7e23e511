import type { Receive } from '../../../kit/index.js';

/**
 * A 3: a partner linked an own record. Nothing is written down of it: that it spoke of the case is remembered by the number
 * of its message, and is why it hears what becomes of the case.
 */
export const receiveRecordLinked: Receive<'RECORD_LINKED'> = async () => undefined;
