/** AVG 30: complete against the committed fields themselves, and right where it is known by hand. */
import { describe, expect, test } from '@jest/globals';
import { ORGANISATIONS, type Organisation, type Phase, STEPS } from '../../policy/index.js';
import { readFields } from '../rule-set/fields.js';
import { getSubgraph } from '../subgraphs.js';
import type { Activity, PersonalData } from './activity.js';
import { readCommittedSources } from './committed.js';
import { printRegister } from './page.js';
import { listActivities } from './register.js';

const sources = readCommittedSources();
const activities = listActivities(sources);

function getActivity(controller: Organisation, phase: Phase): Activity {
  const found = activities.find((one) => one.controller === controller && one.phase === phase && !one.isConfidential);
  if (found === undefined) throw new Error(`No activity of ${controller} in ${phase}.`);
  return found;
}

function getData(controller: Organisation, phase: Phase, category: string): PersonalData {
  const found = getActivity(controller, phase).personalData.find((data) => data.category === category);
  if (found === undefined) throw new Error(`${controller} has no ${category} in ${phase}.`);
  return found;
}

describe('the register', () => {
  test('has every phase of every controller twice: as usual, and while informing is deferred', () => {
    const shared = activities.filter(({ phase }) => phase !== null);
    const expected = ORGANISATIONS.flatMap((controller) =>
      STEPS.flatMap((phase) => [false, true].map((isConfidential) => `${controller} ${phase} ${isConfidential}`)),
    );
    expect(shared.map((one) => `${one.controller} ${one.phase} ${one.isConfidential}`)).toEqual(expected);
  });

  test('gives each activity an id of its own', () => {
    expect(new Set(activities.map(({ id }) => id)).size).toBe(activities.length);
  });

  test('answers every question of AVG 30 (1) for every activity', () => {
    for (const activity of activities) {
      for (const answer of [
        activity.purposes,
        activity.bases,
        activity.dataSubjects,
        activity.personalData,
        activity.security,
      ])
        expect(answer.length).toBeGreaterThan(0);
      for (const answer of [activity.thirdCountries, activity.retention, activity.articles])
        expect(answer).toMatch(/\w/);
    }
  });

  test('holds every field that may be shared, in each of its phases and for each of its controllers, and no other', () => {
    const expected = readFields().flatMap((row) => {
      if (row.kind !== 'release') return [];
      const { controllers } = getSubgraph(row.subgraph);
      return row.phases.flatMap((phase) => controllers.map((controller) => `${controller} ${phase} ${row.coordinate}`));
    });
    const held = activities
      .filter(({ phase, isConfidential }) => phase !== null && !isConfidential)
      .flatMap(({ controller, phase, personalData }) =>
        personalData.flatMap(({ fields }) => fields.map((field) => `${controller} ${phase} ${field}`)),
      );
    expect(held.sort()).toEqual(expected.sort());
  });

  test('holds every field of the process dossier once, with the college', () => {
    const expected = readFields().flatMap((row) =>
      row.kind === 'process' && row.subgraph === 'casework' ? [row.coordinate] : [],
    );
    const held = activities
      .filter(({ id }) => id.includes('/process-dossier/'))
      .flatMap(({ personalData }) => personalData.flatMap(({ fields }) => fields));
    expect(held.sort()).toEqual(expected.sort());
  });

  test('keeps nothing of phases 1 to 4, and fifteen years at most after care of what is recorded from 5 on (P 5; obligations 94, 96)', () => {
    for (const phase of ['SIGNAL', 'ASSESSMENT', 'INQUIRY', 'ASSIGNMENT'] as const)
      expect(getActivity('talis', phase).retention).toMatch(/^Niets/);
    for (const phase of ['APPROACH', 'REVIEW', 'MONITORING', 'CLOSURE'] as const)
      expect(getActivity('talis', phase).retention).toMatch(
        /hoogstens 15 jaar na het einde van hulp en dienstverlening/,
      );
  });

  test('names as basis further processing only in phases 1 to 3, and no vital interest in 7 and 8 (A 1-8)', () => {
    expect(getActivity('sterker', 'INQUIRY').bases).toEqual([
      'verdere verwerking voor een verenigbaar doel (AVG 6 lid 4)',
    ]);
    const bases = (phase: Phase): string => getActivity('sterker', phase).bases.join();
    expect(bases('REVIEW')).toContain('vitaal belang');
    expect(bases('MONITORING')).not.toContain('vitaal belang');
    expect(bases('CLOSURE')).not.toContain('vitaal belang');
  });

  test('knows no consent for police data (Wpg 20)', () => {
    expect(getActivity('politie', 'APPROACH').bases.join()).not.toContain('toestemming');
    expect(getActivity('politie', 'APPROACH').conditions.join()).toContain('verstrekkingsbesluit');
  });

  test('lets only the debt worker of the municipality receive in phases 1 to 3 (C 4.2)', () => {
    const [college] = getActivity('talis', 'SIGNAL').recipients;
    expect(college).toBe(
      'College van burgemeester en wethouders van Nijmegen (teamlid schuldhulpverlening, procesregisseur)',
    );
  });

  test('names other corporations as strangers, and nobody as recipient of his own data', () => {
    expect(getActivity('portaal', 'APPROACH').recipients.join()).toContain('een andere woningcorporatie');
    expect(getActivity('politie', 'APPROACH').recipients.join()).not.toContain('Politie');
  });

  test('says class and secrecy as they stand on the field', () => {
    expect(getData('politie', 'APPROACH', 'INCIDENTS')).toMatchObject({
      classes: ['CRIMINAL'],
      secrecy: 'POLICE',
      details: ['WHAT'],
    });
    expect(getData('pro-persona', 'SIGNAL', 'KNOWN')).toMatchObject({
      classes: ['SPECIAL'],
      secrecy: 'MEDICAL',
      details: ['THAT'],
    });
  });
});

describe('the printed register', () => {
  const pages = printRegister(sources);

  test('has a page for each controller, with every one of its ids and nobody else’s', () => {
    for (const controller of ORGANISATIONS) {
      const page = pages.get(`register/${controller}.md`) ?? '';
      const printed = [...page.matchAll(/`(https:[^`]+)`/g)].map(([, id]) => id);
      expect(printed.sort()).toEqual(
        activities
          .filter((one) => one.controller === controller)
          .map(({ id }) => id)
          .sort(),
      );
    }
  });

  test('is one JSON document with all activities, and a contact and an officer by role for each controller', () => {
    const json = JSON.parse(pages.get('register/register.json') ?? '');
    expect(json.ruleSet.hash).toBe(sources.ruleSet.hash);
    expect(json.activities.map(({ id }: Activity) => id)).toEqual(activities.map(({ id }) => id));
    for (const controller of json.controllers) {
      expect(controller.dataProtectionOfficer.role).toBe('functionaris gegevensbescherming');
      expect(controller.contact.address).toMatch(/@[a-z-]+\.example$/);
    }
  });
});
