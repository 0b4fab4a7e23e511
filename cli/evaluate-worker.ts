/** A thread of `evaluate`: answers the batches it is sent, one after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { adoptRuleSet, type LawDocument } from '../policy/index.js';
import { hashDocument } from '../schema/rule-set/document.js';
import { answerLines } from './evaluate-answer.js';
import { type Batch, unpack } from './evaluate-batch.js';

// Read without a mistake by who started the thread.
const ruleSet = adoptRuleSet(workerData as LawDocument, hashDocument);

parentPort?.on('message', (batch: Batch) => {
  parentPort?.postMessage(answerLines(unpack(batch), ruleSet));
});
