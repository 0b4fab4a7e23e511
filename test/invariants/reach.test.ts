/** What the generator reaches: without this, a property could hold because nothing it speaks of ever came up. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CODES, GATES } from '../../policy/index.js';
import { TOPICS } from './arbitrary/disturb.js';
import type { Topic } from './arbitrary/disturbance.js';
import { plans } from './arbitrary/plan.js';
import { buildWorld, type World, worlds } from './arbitrary/world.js';
import { ask, isReleased, namedIn } from './ask.js';
import { partnerOf } from './oracle/partners.js';
import { type Count, prove } from './prove.js';

/** Of ten thousand worlds at least so many are released in each of these ways. */
// biome-ignore format: a table
const RELEASED = {
  'by AD_HOC': 370, 'by CASE_MANAGER': 620, 'by MANAGEMENT_ASSISTANT': 75, 'by PROCESS_DIRECTOR': 810, 'by TEAM_MEMBER': 960,
  'to a body outside': 220, 'to de-gemeenschap': 75, 'to gemeente-nijmegen': 1200, 'to ggd-gelderland-zuid': 170,
  'to jeugdbescherming-gelderland': 360, 'to mooiland': 60, 'to politie': 55, 'to portaal': 65, 'to pro-persona': 170,
  'to standvast-wonen': 55, 'to sterker': 180, 'to talis': 60, 'to woongenoot': 60,
  'of de-gemeenschap': 95, 'of gemeente-nijmegen': 630, 'of ggd-gelderland-zuid': 170, 'of jeugdbescherming-gelderland': 360,
  'of mooiland': 95, 'of politie': 260, 'of portaal': 90, 'of pro-persona': 170, 'of standvast-wonen': 85, 'of sterker': 170,
  'of talis': 80, 'of the same domain': 250, 'of woongenoot': 95,
  'in APPROACH': 440, 'in ASSESSMENT': 210, 'in ASSIGNMENT': 340, 'in CLOSED': 25, 'in CLOSURE': 440, 'in INQUIRY': 220,
  'in MONITORING': 440, 'in REVIEW': 490, 'in SIGNAL': 210,
  'read ACCOUNTABILITY': 40, 'read CORE': 130, 'read HANDLE': 80, 'read release': 1400, 'record ACCOUNTABILITY': 30, 'record CORE': 70,
  'record HANDLE': 13, 'record release': 280, 'use ACCOUNTABILITY': 25, 'use CORE': 70, 'use HANDLE': 40, 'use release': 640,
  'about 1': 1100, 'about 2': 1100,
  'as own data': 240, 'on CONSENT': 630, 'on FURTHER_PROCESSING': 540, 'on PUBLIC_TASK': 550, 'on VITAL_INTEREST': 360,
  'lifted by CONFLICT_OF_DUTIES': 250, 'lifted by CONSENT': 230, 'lifted by DIRECTLY_INVOLVED': 20, 'secrecy MEDICAL': 220,
  'secrecy NONE': 1600, 'secrecy POLICE': 120, 'secrecy SOCIAL_WORK': 110, 'secrecy YOUTH': 230,
  'CRIMINAL on UAVG_32': 290, 'CRIMINAL on WPG_20': 60, 'SPECIAL on A9_2_A': 550, 'SPECIAL on A9_2_C': 55, 'SPECIAL on A9_2_H': 40,
  'strict false, external false': 2100, 'strict false, external true': 150, 'strict true, external false': 390,
  'strict true, external true': 130,
};

/** Every gate and every code of the law refuses at least so often; own data is no gate that refuses. */
function refusals(words: readonly string[], floor: number): Readonly<Record<string, number>> {
  const refusing = words.filter((word) => word !== 'RELEASED' && word !== 'OWN_DATA');
  return Object.fromEntries(refusing.map((word) => [`refused: ${word}`, floor]));
}

/** Stands on the right side of a boundary, and so never takes anything away. Every other disturbance does. */
const HARMLESS: Readonly<Partial<Record<Topic, readonly string[]>>> = {
  case: ['the controller stays a day more', 'monitoring ends today'],
  limits: ['limits from tomorrow'],
  contribution: ['about more persons', 'from now', 'ends an instant later', 'withdrawn an instant later'],
  notices: [
    'told when it began',
    'deferred for four weeks',
    'deferred until today',
    'made good on the last day',
    'taking up deferred',
  ],
  consents: ['withdrawn an instant later'],
};

describe('the worlds of these properties', () => {
  test('reach every gate, every basis, every way to release', () => {
    prove({
      seed: 1,
      over: worlds(),
      atLeast: { released: 4000, refused: 4000, ...RELEASED, ...refusals(CODES, 8), ...refusals(GATES, 40) },
      violation: (world, count) => {
        const answer = ask(world);
        const { code, gate } = answer.context.reason_admin;
        count(answer.decision ? 'released' : 'refused');
        if (answer.decision) describeRelease(world, count);
        else for (const word of new Set([code, gate])) count(`refused: ${word}`);
        return null;
      },
    });
  });

  test.each([...TOPICS])('are disturbed in what concerns the %s by what takes a release away', (topic, names) => {
    const taken = new Map<string, number>(names.map((name) => [name, 0]));
    const kinds = topic === 'process' ? ['process'] : ['release'];
    const cases = fc.record({
      plan: plans({ kinds, topics: [topic], further: 0, disturbances: 0 }),
      which: fc.nat(names.length - 1),
      dice: fc.nat(9999),
    });
    fc.assert(
      fc.property(cases, ({ plan, which, dice }) => {
        // Apart from the route of eviction, on which no deferral helps.
        const calm = { ...plan, route: Math.max(plan.route, 12) };
        const world = buildWorld({ ...calm, disturbances: [{ which, dice }] });
        const [name = ''] = world.disturbed;
        if (isReleased(buildWorld(calm)) && !isReleased(world)) taken.set(name, (taken.get(name) ?? 0) + 1);
      }),
      { seed: 2, numRuns: 2000 },
    );
    const untaken = names.filter((name) => taken.get(name) === 0);
    expect(untaken).toEqual(HARMLESS[topic] ?? []);
  });
});

function describeRelease(world: World, count: Count): void {
  const { subject, action, resource, context } = world.request;
  const { organisation, capacity } = subject.properties;
  const { properties } = resource;
  count(`by ${capacity}`);
  count(`to ${partnerOf(organisation) === null ? 'a body outside' : organisation}`);
  count(`in ${context.facts.case.phase}`);
  count(`${action.name} ${properties.kind === 'process' ? properties.section : properties.kind}`);
  count(`strict ${world.settings.strictCrossDomainConsent}, external ${world.settings.externalCaseManagers}`);
  if (properties.kind !== 'release') return;
  const named = namedIn(world.request, ask(world));
  count(`of ${properties.controller}`);
  count(`about ${properties.persons.length}`);
  count(`secrecy ${properties.secrecy}`);
  count(named === null ? 'as own data' : `on ${named.basis.kind}`);
  if (named === null) return;
  if (named.secrecyLift !== null && properties.secrecy !== 'NONE') count(`lifted by ${named.secrecyLift.kind}`);
  for (const dataClass of properties.classes) count(`${dataClass} on ${named.classGround[dataClass]}`);
  if (properties.domain === subject.properties.domain) count('of the same domain');
}
