/** Disturbs a world as its plan says, and tells by name what it did. */

import { CASE, FIELD, LIMITS, PROCESS, READER } from './disturb-asking.js';
import { ACTION, BASIS, CLASSES, CONTRIBUTION, SECRECY } from './disturb-contribution.js';
import { CONSENTS, MALFORMED, NOTICES } from './disturb-records.js';
import type { Disturbance, Stage, Topic } from './disturbance.js';
import { type Draft, type DraftContribution, pick } from './draft.js';
import type { Scene } from './scene.js';

const ALL: readonly Disturbance[] = [
  ...READER,
  ...CASE,
  ...FIELD,
  ...LIMITS,
  ...CONTRIBUTION,
  ...NOTICES,
  ...BASIS,
  ...CONSENTS,
  ...SECRECY,
  ...CLASSES,
  ...ACTION,
  ...PROCESS,
  ...MALFORMED,
];
/** Every topic, and the names of its disturbances. */
export const TOPICS: ReadonlyMap<Topic, readonly string[]> = new Map(
  [...new Set(ALL.map(({ topic }) => topic))].map((topic) => [
    topic,
    ALL.filter((one) => one.topic === topic).map(({ name }) => name),
  ]),
);
const chosen = new Map<string, readonly Disturbance[]>();

export function disturb(request: Draft, scene: Scene): readonly string[] {
  const { disturbances, topics } = scene.plan;
  const main = pick(request.context.facts.contributions, 0);
  return disturbances.map(({ which, dice }) => {
    const { name, change } = pick(disturbancesAbout(topics), which);
    change(stageOf(request, scene, main, dice));
    return name;
  });
}

/** The disturbances about these topics; all of them for none named. */
function disturbancesAbout(topics: readonly Topic[]): readonly Disturbance[] {
  const key = topics.join();
  const known = chosen.get(key) ?? (topics.length === 0 ? ALL : ALL.filter(({ topic }) => topics.includes(topic)));
  chosen.set(key, known);
  return known;
}

function stageOf(request: Draft, scene: Scene, main: DraftContribution, dice: number): Stage {
  const { properties } = request.resource;
  return {
    request,
    reader: request.subject.properties,
    facts: request.context.facts,
    field: properties.kind === 'release' ? properties : null,
    process: properties.kind === 'process' ? properties : null,
    main,
    scene,
    clock: scene.clock,
    dice,
  };
}
