/** A thread of `evaluate`: answers the batches it is sent, one after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Settings } from '../policy/index.js';
import { loadRuleSet } from '../schema/rule-set/index.js';
import { answerLines } from './evaluate-answer.js';
import { type Batch, unpack } from './evaluate-batch.js';

const ruleSet = loadRuleSet(workerData as Settings);

parentPort?.on('message', (batch: Batch) => {
  parentPort?.postMessage(answerLines(unpack(batch), ruleSet));
});
