/**
 * Questions, each with what must be answered: written by hand from the covenant and from what the household of the vectors
 * holds (household.ts), never from what the kit says.
 */
import { factsOf, PERSONS, type PersonKey, type ReaderKey } from './household.js';
import {
  type Answer,
  type Asked,
  answered,
  type Draft,
  type Granted,
  instantAt,
  type Logged,
  refused,
} from './vector.js';

const KNOWN = ['PoliceFile.known'] as const;
const INCIDENT = [
  'PoliceIncident.day',
  'PoliceIncident.kind',
  'PoliceIncident.part',
  'PoliceIncident.summary',
] as const;
const ALL = [...KNOWN, ...INCIDENT];

export const KNOWN_QUERY = `query ($of: [_Any!]!) {
  _entities(representations: $of) { ... on Person { id police { personIds controller known } } }
}`;
const WHOLE_QUERY = `query ($of: [_Any!]!) {
  _entities(representations: $of) {
    ... on Person { id police { personIds controller known incidents { personIds controller day kind part summary } } }
  }
}`;

/** A question about these persons, in this order; the grant names them too, unless it says otherwise. */
export function asksOf(
  persons: readonly PersonKey[],
  query: string,
  cases: readonly Granted[] = [{ persons, released: ALL }],
  by: ReaderKey = 'sterker',
): Asked {
  return {
    by,
    query,
    variables: { of: persons.map((person) => ({ __typename: 'Person', id: PERSONS[person] })) },
    cases,
  };
}

export const entities = (...all: readonly unknown[]): Answer => answered({ _entities: all });

/** The entity of a person of whom it is released that he is known. */
export function known(person: PersonKey): object {
  return { id: PERSONS[person], police: { personIds: [PERSONS[person]], controller: 'politie', known: true } };
}

/** The same, with these incidents beneath. */
function whole(person: PersonKey, incidents: readonly object[] | null): object {
  const police = { personIds: [PERSONS[person]], controller: 'politie', known: true, incidents };
  return { id: PERSONS[person], police };
}

const VANDALISM = {
  personIds: [PERSONS.anna],
  controller: 'politie',
  day: '2026-10-16',
  kind: 'VANDALISM',
  part: 'INVOLVED',
  summary: 'Ruit van de toegangsdeur vernield.',
};
const THREAT = {
  personIds: [PERSONS.anna, PERSONS.bas],
  controller: 'politie',
  day: '2026-11-06',
  kind: 'THREAT',
  part: 'INVOLVED',
  summary: 'Over en weer bedreigd tijdens een ruzie thuis.',
};

const logsAll = (...persons: readonly PersonKey[]) => persons.map((person) => ({ person, coordinates: ALL }));
const logsKnown = (...persons: readonly PersonKey[]) => persons.map((person) => ({ person, coordinates: KNOWN }));

function limitOf(person: PersonKey, kind: 'RESTRICTION' | 'OBJECTION', controller: string | null): object {
  const at = '2026-11-10T09:00:00.000Z';
  return { id: `l-${person}`, recordedAt: at, person: PERSONS[person], kind, controller, from: at, until: null };
}

const OWN_LINE: Logged = { person: 'fem', of: 'silent', recipient: 'politie', coordinates: KNOWN };

/** A professional of the police asks about Fem; telling her is deferred until 17 November. */
function ownFile(): Asked {
  const at = '2026-10-25T09:00:00.000Z';
  const deferred = { recordedAt: at, givenAt: null, deferredAt: at, deferredUntil: '2026-11-17', reasonGiven: true };
  const granted: Granted = { of: 'silent', persons: ['fem'], released: KNOWN, noticeOf: ['fem', deferred] };
  return asksOf(['fem'], KNOWN_QUERY, [granted], 'politie');
}

const WHOLE: readonly Draft[] = [
  {
    name: 'all of it',
    shows: 'What the grant names and your own contributions release; one line for each person it is about.',
    asks: asksOf(['anna', 'bas'], WHOLE_QUERY),
    answer: entities(whole('anna', [VANDALISM, THREAT]), whole('bas', null)),
    logs: logsAll('anna', 'bas'),
  },
  {
    name: 'the same request once more',
    shows: 'A grant is used once, and a refusal writes nothing.',
    asks: asksOf([], WHOLE_QUERY),
    bend: { again: 'all of it' },
    answer: refused(401, 'GRANT_REPLAYED'),
  },
  {
    name: 'in the order asked',
    shows: 'Entities stand in the order of the representations, one that is asked twice in both places; logged once.',
    asks: asksOf(['bas', 'anna', 'bas'], KNOWN_QUERY, [{ persons: ['anna', 'bas'], released: KNOWN }]),
    answer: entities(known('bas'), known('anna'), known('bas')),
    logs: logsKnown('anna', 'bas'),
  },
];

const GRANT: readonly Draft[] = [
  {
    name: 'a field that the grant does not name',
    shows: 'It is withheld although you contributed it; of a list nothing is left, so it is null.',
    asks: asksOf(['anna'], WHOLE_QUERY, [{ persons: ['anna'], released: KNOWN }]),
    answer: entities(whole('anna', null)),
    logs: logsKnown('anna'),
  },
  {
    name: 'one field of an item',
    shows: 'An object is there by one released field; what is not released of it is null.',
    asks: asksOf(['anna'], WHOLE_QUERY, [{ persons: ['anna'], released: ['PoliceIncident.day'] }]),
    answer: entities({
      id: PERSONS.anna,
      police: {
        ...{ personIds: [PERSONS.anna], controller: 'politie', known: null },
        incidents: [{ ...VANDALISM, kind: null, part: null, summary: null }],
      },
    }),
    logs: [{ person: 'anna', coordinates: ['PoliceIncident.day'] }],
  },
  {
    name: 'a field that never leaves',
    shows:
      '@withhold is withheld from everyone, whatever the grant names; nothing else is asked, so the entity is null.',
    asks: asksOf(
      ['anna'],
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { id police { personIds intelligence } } } }',
      [{ persons: ['anna'], released: ['PoliceFile.intelligence'] }],
    ),
    answer: entities(null),
  },
  {
    name: 'a person who is not in the grant beside one who is',
    shows: 'Null in his place; his rows are not read.',
    asks: asksOf(['cem', 'anna'], KNOWN_QUERY, [{ persons: ['anna'], released: KNOWN }]),
    answer: entities(null, known('anna')),
    logs: logsKnown('anna'),
  },
  {
    name: 'a row about two persons of whom one is named',
    shows: 'It is not there: every person it is about must be named.',
    asks: asksOf(['anna'], WHOLE_QUERY, [{ persons: ['anna'], released: ALL }]),
    answer: entities(whole('anna', [VANDALISM])),
    logs: logsAll('anna'),
  },
  {
    name: 'a row about two persons of whom one is named with less',
    shows: 'The coordinate must be named for each of them: Bas is, for whether he is known and for nothing else.',
    asks: asksOf(['anna', 'bas'], WHOLE_QUERY, [{ persons: ['anna', 'bas'], released: ALL, less: { bas: KNOWN } }]),
    answer: entities(whole('anna', [VANDALISM]), whole('bas', null)),
    logs: [...logsAll('anna'), ...logsKnown('bas')],
  },
  {
    name: 'a row of another controller',
    shows: 'It is not there although the grant names its controller: this subgraph serves the police alone.',
    asks: asksOf(['anna'], WHOLE_QUERY, [{ persons: ['anna'], released: ALL, controllers: ['politie', 'sterker'] }]),
    answer: entities(whole('anna', [VANDALISM])),
    logs: logsAll('anna'),
  },
  {
    name: 'named for another controller only',
    shows: 'The grant is for a person and a controller: what it lets another release is nothing of yours.',
    asks: asksOf(['anna'], WHOLE_QUERY, [{ persons: ['anna'], released: ALL, controllers: ['sterker'] }]),
    answer: entities(null),
  },
  {
    name: 'a case that he may not know of',
    shows: 'He is on no team in the facts; the grant names everything, and nothing comes of it.',
    asks: asksOf(['anna'], KNOWN_QUERY, [{ persons: ['anna'], released: KNOWN, hasNoSeat: true }]),
    answer: entities(null),
  },
];

const LAW: readonly Draft[] = [
  {
    name: 'no contribution',
    shows: 'Silence is no (P 1).',
    asks: asksOf(['fem'], KNOWN_QUERY, [{ of: 'silent', persons: ['fem'], released: KNOWN }]),
    answer: entities(null),
  },
  {
    name: 'a contribution that was withdrawn',
    shows: 'It ended the day before (P 3).',
    asks: asksOf(['dora'], KNOWN_QUERY, [{ of: 'withdrawn', persons: ['dora'], released: KNOWN }]),
    answer: entities(null),
  },
  {
    name: 'a contribution of an earlier step',
    shows: 'It was made in step 3; in step 5 it is silent (P 5; obligation 76).',
    asks: asksOf(['emir'], KNOWN_QUERY, [{ of: 'earlier', persons: ['emir'], released: KNOWN }]),
    answer: entities(null),
  },
  {
    name: 'the case has moved on',
    shows: 'What was released a moment ago was contributed in step 5, and the facts say 6.',
    asks: asksOf(['anna'], KNOWN_QUERY, [{ persons: ['anna'], released: KNOWN, phase: 'REVIEW' }]),
    answer: entities(null),
  },
  {
    name: 'a contribution for another recipient',
    shows: 'The call-outs are contributed to Talis, that he is known to Sterker. In the order of the ids of the rows.',
    asks: asksOf(
      ['anna'],
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { police { known callOuts { kind findings } } } } }',
      [{ persons: ['anna'], released: [...KNOWN, 'PoliceCallOut.kind', 'PoliceCallOut.findings'] }],
      'talis',
    ),
    answer: entities({
      police: {
        known: null,
        callOuts: [
          { kind: 'NOISE', findings: 'Harde muziek, na gesprek zachter gezet.' },
          { kind: 'QUARREL', findings: null },
        ],
      },
    }),
    logs: [{ person: 'anna', recipient: 'talis', coordinates: ['PoliceCallOut.findings', 'PoliceCallOut.kind'] }],
  },
  {
    name: 'a released field in which nothing stands',
    shows: 'That nothing stands there went out as well: the item is there by it.',
    asks: asksOf(
      ['anna'],
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { police { callOuts { findings } } } } }',
      [{ persons: ['anna'], released: ['PoliceCallOut.findings'] }],
      'talis',
    ),
    answer: entities({
      police: { callOuts: [{ findings: 'Harde muziek, na gesprek zachter gezet.' }, { findings: null }] },
    }),
    logs: [{ person: 'anna', recipient: 'talis', coordinates: ['PoliceCallOut.findings'] }],
  },
  {
    name: 'a contribution that stands under another case',
    shows: 'A contribution is for one case: that of call-outs to Sterker was made in another.',
    asks: asksOf(
      ['anna'],
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { police { callOuts { kind } } } } }',
      [{ persons: ['anna'], released: ['PoliceCallOut.kind'] }],
    ),
    answer: entities(null),
  },
  {
    name: 'a row about one more person than was contributed',
    shows: 'The grant names Cem; what the police contributed is about Anna and Bas.',
    asks: asksOf(['anna'], WHOLE_QUERY, [{ persons: ['anna', 'cem'], released: ALL }]),
    answer: entities(whole('anna', [VANDALISM])),
    logs: logsAll('anna'),
  },
  {
    name: 'three cases in one request',
    shows: 'Each person is decided about in his own case.',
    asks: asksOf(['dora', 'anna', 'fem'], KNOWN_QUERY, [
      { persons: ['anna'], released: KNOWN },
      { of: 'withdrawn', persons: ['dora'], released: KNOWN },
      { of: 'silent', persons: ['fem'], released: KNOWN },
    ]),
    answer: entities(null, known('anna'), null),
    logs: logsKnown('anna'),
  },
  {
    name: 'before a contribution begins',
    shows: 'The time of the body decides, not your clock: by the clock it has begun.',
    asks: {
      ...asksOf(['gijs'], KNOWN_QUERY, [{ of: 'later', persons: ['gijs'], released: KNOWN }]),
      time: instantAt(-1),
    },
    answer: entities(null),
  },
  {
    name: 'once it has begun',
    shows: 'The same question, at its own time.',
    asks: asksOf(['gijs'], KNOWN_QUERY, [{ of: 'later', persons: ['gijs'], released: KNOWN }]),
    answer: entities(known('gijs')),
    logs: [{ person: 'gijs', of: 'later', coordinates: KNOWN }],
  },
  {
    name: 'a restriction',
    shows: 'Anna had the processing restricted (AVG 18): nothing about her, nor what is about her and another.',
    asks: asksOf(['anna', 'bas'], WHOLE_QUERY, [
      { persons: ['anna', 'bas'], released: ALL, limits: [limitOf('anna', 'RESTRICTION', 'politie')] },
    ]),
    answer: entities(null, whole('bas', null)),
    logs: logsKnown('bas'),
  },
  {
    name: 'an objection against everyone',
    shows: 'Bas objected (AVG 21), of no controller by name: it hides the row about both (obligation 14).',
    asks: asksOf(['anna', 'bas'], WHOLE_QUERY, [
      { persons: ['anna', 'bas'], released: ALL, limits: [limitOf('bas', 'OBJECTION', null)] },
    ]),
    answer: entities(whole('anna', [VANDALISM]), null),
    logs: logsAll('anna'),
  },
  {
    name: 'a consent refused by one of two',
    shows: 'Each must consent to the crossing of domains; the row about both is withheld by one refusal.',
    asks: asksOf(['anna', 'bas'], WHOLE_QUERY, [
      {
        persons: ['anna', 'bas'],
        released: ALL,
        consentOf: ['bas', { givenAt: null, refusedAt: '2026-10-20T09:00:00.000Z' }],
      },
    ]),
    answer: entities(whole('anna', [VANDALISM]), null),
    logs: logsAll('anna'),
  },
  {
    name: 'while informing her is deferred',
    shows: 'Released, and the line is of the confidential activity (P 4; obligation 83); that about Bas is not.',
    asks: asksOf(['anna', 'bas'], WHOLE_QUERY, [
      {
        persons: ['anna', 'bas'],
        released: ALL,
        noticeOf: [
          'anna',
          {
            recordedAt: '2026-10-31T09:00:00.000Z',
            givenAt: null,
            deferredAt: '2026-10-31T09:00:00.000Z',
            deferredUntil: '2026-11-28',
            reasonGiven: true,
          },
        ],
      },
    ]),
    answer: entities(whole('anna', [VANDALISM, THREAT]), whole('bas', null)),
    logs: [{ person: 'anna', coordinates: ALL, activity: 'approach/confidential' }, ...logsAll('bas')],
  },
  {
    name: 'your own professional',
    shows:
      'He reads the file of his own organisation without a contribution; it is logged all the same (obligation 16).',
    asks: asksOf(['fem'], KNOWN_QUERY, [{ of: 'silent', persons: ['fem'], released: KNOWN }], 'politie'),
    answer: entities(known('fem')),
    logs: [OWN_LINE],
  },
  {
    name: 'your own file on the last day of a deferral',
    shows: 'His own file rests on no notice: any deferral of his organisation that runs makes the line confidential.',
    asks: { ...ownFile(), time: '2026-11-17T22:30:00.000Z' },
    answer: entities(known('fem')),
    logs: [{ ...OWN_LINE, activity: 'approach/confidential' }],
  },
  {
    name: 'your own file half an hour after that day',
    shows: 'Days are those of Amsterdam: by UTC the deferral would still run.',
    asks: { ...ownFile(), time: '2026-11-17T23:30:00.000Z' },
    answer: entities(known('fem')),
    logs: [OWN_LINE],
  },
  {
    name: 'a field of other steps',
    shows: 'The name in a signal is for steps 1 to 4 (A 1); the grant names it in step 5 in vain.',
    asks: asksOf(
      ['anna'],
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { police { known signal { name } } } } }',
      [{ persons: ['anna'], released: [...KNOWN, 'PoliceSignal.name'] }],
    ),
    answer: entities({ police: { known: true, signal: null } }),
    logs: logsKnown('anna'),
  },
];

/** Facts as they should not be. What cannot be read withholds. */
const FACTS: readonly Draft[] = [
  {
    name: 'facts with a key that nobody reads',
    shows: 'It is passed over.',
    asks: asksOf(['anna'], KNOWN_QUERY, [
      { persons: ['anna'], released: KNOWN, facts: { ...factsOf('main', 'sterker', ['anna']), weather: 'rain' } },
    ]),
    answer: entities(known('anna')),
    logs: logsKnown('anna'),
  },
  {
    name: 'facts with contributions in them',
    shows: 'They are not yours and count for nothing: those of your own database do, and here there are none.',
    asks: asksOf(['fem'], KNOWN_QUERY, [
      { of: 'silent', persons: ['fem'], released: KNOWN, facts: withForeignContribution() },
    ]),
    answer: entities(null),
  },
  {
    name: 'facts that cannot be read',
    shows: 'No case, no persons: 200, and nothing of it.',
    asks: asksOf(['anna'], KNOWN_QUERY, [{ persons: ['anna'], released: KNOWN, facts: {} }]),
    answer: entities(null),
  },
  {
    name: 'facts of another case',
    shows: 'The id in the facts is not that of the case they stand under.',
    asks: asksOf(['anna'], KNOWN_QUERY, [
      { persons: ['anna'], released: KNOWN, facts: { ...factsOf('silent', 'sterker', ['anna']) } },
    ]),
    answer: entities(null),
  },
];

function withForeignContribution(): Record<string, unknown> {
  const contribution = {
    ...{ id: 'k-claimed', recordedAt: '2026-11-01T09:00:00.000Z', controller: 'politie', domain: 'POLICE' },
    ...{ category: 'KNOWN', persons: [PERSONS.fem], phase: 'APPROACH' },
    recipients: [{ organisation: 'sterker', domain: 'SOCIAL_WORK' }],
    purposes: ['PLAN_AND_DIRECTION'],
    necessity: { proportionate: true, leastIntrusive: true },
    ...{ from: '2026-11-01T09:00:00.000Z', until: null, withdrawnAt: null },
    basis: { kind: 'PUBLIC_TASK', taskHolder: 'POLICE', law: 'WPG_20', serves: 'WMO', decisionReference: 'besluit-99' },
    ...{ secrecyLift: null, classGround: {}, classLaw: null, recordApproval: null },
  };
  return { ...factsOf('silent', 'sterker', ['fem']), contributions: [contribution] };
}

const OPERATIONS: readonly Draft[] = [
  {
    name: 'aliases, fragments, directives and __typename',
    shows: 'GraphQL as it is: a field under two names is decided about under both, and logged by its coordinate.',
    asks: {
      ...asksOf(
        ['anna'],
        `query ($of: [_Any!]!, $yes: Boolean!) {
  them: _entities(representations: $of) {
    __typename
    ...File
    ... on Person { again: police { __typename number: known @include(if: $yes) none: known @skip(if: $yes) } }
  }
}
fragment File on Person { police { known } }`,
        [{ persons: ['anna'], released: KNOWN }],
      ),
      variables: { of: [{ __typename: 'Person', id: PERSONS.anna }], yes: true },
    },
    answer: answered({
      them: [{ __typename: 'Person', police: { known: true }, again: { __typename: 'PoliceFile', number: true } }],
    }),
    logs: logsKnown('anna'),
  },
  {
    name: '__typename where nothing is released',
    shows: 'It is no datum: it keeps no object.',
    asks: asksOf(
      ['fem'],
      'query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on Person { id police { __typename known } } } }',
      [{ of: 'silent', persons: ['fem'], released: KNOWN }],
    ),
    answer: entities(null),
  },
  {
    name: '__typename of the root',
    shows: 'It says nothing of anybody, and is answered.',
    asks: { by: 'sterker', query: '{ __typename }', cases: [] },
    answer: answered({ __typename: 'Query' }),
  },
  {
    name: 'one of two operations',
    shows: 'operationName says which.',
    asks: {
      ...asksOf(['anna'], `query First { __typename } ${KNOWN_QUERY.replace('query ', 'query Second ')}`, [
        { persons: ['anna'], released: KNOWN },
      ]),
      operationName: 'Second',
    },
    answer: entities(known('anna')),
    logs: logsKnown('anna'),
  },
];

export const READS: readonly Draft[] = [...WHOLE, ...GRANT, ...LAW, ...FACTS, ...OPERATIONS];
