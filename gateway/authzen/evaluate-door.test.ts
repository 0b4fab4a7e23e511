import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { evaluate } from '../../policy/index.js';
import { asCaseManager, inPhase, limited, ofController, onBasis } from '../../policy/testing/facts-builder.js';
import { buildRequest, type Raw } from '../../policy/testing/question-builder.js';
import { readLimitSettings } from '../limits/index.js';
import { type Account, type OpenServer, openServer, ruleSet } from '../testing/open-server.js';
import { Turns } from '../turns.js';
import { answerEvaluations } from './evaluate-door.js';

let server: OpenServer;
beforeAll(async () => {
  server = await openServer({ LIMIT_EVALUATIONS: '20', LIMIT_EVALUATIONS_BYTES: '40000' });
});
afterAll(() => server?.close());
beforeEach(() => {
  server.lines.length = 0;
});

const released = buildRequest();
const refused = buildRequest(limited('RESTRICTION'));
const evaluation = (body: unknown, account: Account | null = 'officer', headers = {}) =>
  server.post('/access/v1/evaluation', account, body, headers);
const evaluations = (body: unknown, account: Account | null = 'officer') =>
  server.post('/access/v1/evaluations', account, body);
const without = (...keys: readonly string[]): Raw => {
  const request = buildRequest();
  for (const key of keys) delete request[key];
  return request;
};

describe('one evaluation', () => {
  test.each([
    ['the worked example', released, true],
    ['a restricted one', refused, false],
    ['a phase that the law does not know', buildRequest(inPhase('NEVER')), false],
    [
      'a capacity that the law does not know',
      buildRequest((d) => {
        d.subject.capacity = 'CHIEF';
      }),
      false,
    ],
    ['no context at all', without('context'), false],
    ['an action that the law does not know', { ...buildRequest(), action: { name: 'delete' } }, false],
    ['properties of NL GOV that no gate asks', nlGov(), true],
  ])('%s: to compliance the very bytes of evaluate', async (_what, request, decision) => {
    const { status, text, headers } = await evaluation(request);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch(/^application\/json/);
    expect(text).toBe(JSON.stringify(evaluate(request, ruleSet)));
    expect(JSON.parse(text).decision).toBe(decision);
  });

  test.each<Account>(['member', 'director'])(
    'a %s hears the decision and what he may hear, no more',
    async (account) => {
      const { json, text } = await evaluation(refused, account);
      expect(json).toEqual({
        decision: false,
        context: { reason_user: { code: 'NOT_SHARED' }, ruleSet: ruleSet.hash },
      });
      expect(text).not.toMatch(/reason_admin|RESTRICTION|LIMITS|trace/);
    },
  );

  test('what the case manager may hear is what the law lets him hear', async () => {
    const request = buildRequest(
      asCaseManager(),
      ofController('talis', 'HOUSING'),
      onBasis({ kind: 'CONSENT' }),
      (d) => {
        d.facts.consents = [];
      },
    );
    expect((await evaluation(request, 'member')).json.context.reason_user).toEqual({ code: 'CONSENT_NEEDED' });
  });
});

describe('a malformed envelope is 400, with every mistake', () => {
  const MISTAKES = [
    ['nothing of it', {}, ['/subject is missing', '/action is missing', '/resource is missing']],
    ['a list', [], [' must be a JSON object']],
    ['null', null, [' must be a JSON object']],
    ['a text', '"x"', [' must be a JSON object']],
    [
      'wrong kinds',
      { subject: { type: 1, id: null }, action: 'read', resource: [], context: 7 },
      [
        '/subject/type must be a text',
        '/subject/id must be a text',
        '/action must be a JSON object',
        '/resource must be a JSON object',
        '/context must be a JSON object',
      ],
    ],
    [
      'properties that are none',
      {
        ...buildRequest(),
        subject: { type: 'professional', id: 'p-41', properties: [] },
        action: { name: 'read', properties: 1 },
      },
      ['/subject/properties must be a JSON object', '/action/properties must be a JSON object'],
    ],
  ] as const;
  test.each(MISTAKES)('%s', async (_what, body, mistakes) => {
    const { status, json, headers } = await evaluation(body);
    expect(status).toBe(400);
    expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(json).toMatchObject({ type: 'about:blank', title: 'Bad Request', status: 400, code: 'REQUEST_INVALID' });
    expect(json.errors.map((each: Mistake) => `${each.location.pointer} ${each.detail}`)).toEqual(mistakes);
    expect(new Set(json.errors.map((each: Mistake) => each.in))).toEqual(new Set(['body']));
    expect(server.lines).toEqual([]);
  });

  test('what was sent does not come back in it', async () => {
    const { text } = await evaluation({
      subject: 'MARK-1',
      action: { name: { x: 'MARK-2' } },
      resource: { type: 'MARK-3' },
    });
    expect(text).not.toContain('MARK-');
  });

  test.each([
    ['no JSON', '{"subject": '],
    ['nothing', ''],
    ['a key twice', JSON.stringify(released).replace('"action":', '"x":1,"x":1,"action":')],
    ['a key twice, written otherwise', '{"a":1,"\\u0061":2}'],
    ['a byte order mark', `\uFEFF${JSON.stringify(released)}`],
    ['no UTF-8', Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xff]), Buffer.from('"}')])],
  ])('%s is not the JSON of the law', async (_what, body) => {
    const { status, json } = await evaluation(body);
    expect([status, json.code]).toEqual([400, 'JSON_REFUSED']);
    expect(server.lines).toEqual([]);
  });
});

describe('several evaluations', () => {
  const { subject, action, resource, context } = released;
  const other = { ...(resource as Raw), id: 'PoliceFile.other' };

  // biome-ignore format: a table
  const MERGED = [
    ['each whole', {}, [released, refused]],
    ['all but the resource by default', { subject, action, context }, [{ resource }, { resource: other }]],
    ['all by default', { subject, action, resource, context }, [{}, {}]],
    ['one that has its own', { subject, action, resource, context }, [{ action: { name: 'use' } }, { context: refused.context }]],
    ['one that has its own, and it is null', { subject, action, resource, context }, [{ context: null }, {}]],
    ['one that lacks what stands nowhere', { subject, action, context }, [{}, { resource }]],
    ['what are no evaluations', {}, [null, 7, [released], 'x', { nothing: true }]],
    ['a key that would be a prototype', {}, [JSON.parse('{"__proto__": {"subject": 1}}'), released]],
  ] as const;
  test.each(MERGED)('%s: the answers of evaluate, in their order', async (_what, defaults, list) => {
    const { status, text } = await evaluations({ ...defaults, evaluations: list });
    const expected = list.map((each) => {
      const isObject = typeof each === 'object' && each !== null && !Array.isArray(each);
      return evaluate(isObject ? { ...defaults, ...each } : each, ruleSet);
    });
    expect([status, text]).toEqual([200, `{"evaluations":${JSON.stringify(expected)}}`]);
    expect(server.lines).toHaveLength(1);
  });

  const SEMANTICS = [
    [undefined, [released, refused, released], [true, false, true]],
    ['execute_all', [released, refused, released], [true, false, true]],
    ['deny_on_first_deny', [released, refused, released], [true, false]],
    ['deny_on_first_deny', [released, null, released], [true, false]],
    ['deny_on_first_deny', [released, released], [true, true]],
    ['permit_on_first_permit', [refused, released, refused], [false, true]],
    ['permit_on_first_permit', [refused, refused], [false, false]],
  ] as const;
  test.each(SEMANTICS)('%s', async (semantic, list, decisions) => {
    const options = semantic === undefined ? { another: 'value' } : { evaluations_semantic: semantic };
    const { json } = await evaluations({ options, evaluations: list });
    expect(json.evaluations.map(({ decision }: { decision: boolean }) => decision)).toEqual(decisions);
    expect(server.lines[0]?.body).toMatchObject({
      'adl.core.request': { evaluations: list.length, semantic: semantic ?? 'execute_all' },
      'adl.core.response': { released: decisions.filter(Boolean).length, codes: { length: decisions.length } },
    });
  });

  test.each([
    ['no evaluations', released],
    ['an empty list of them', { ...released, evaluations: [] }],
  ])('%s: one evaluation, answered as one', async (_what, body) => {
    expect((await evaluations(body)).text).toBe(JSON.stringify(evaluate(released, ruleSet)));
    expect(server.lines[0]?.event_name).toBe('adl.access_evaluations');
  });

  const MISTAKES = [
    ['evaluations that are no list', { evaluations: {} }, ['/evaluations must be a list']],
    [
      'defaults and options that are wrong, together',
      {
        subject: { type: 'professional' },
        action: {},
        evaluations: [released],
        options: { evaluations_semantic: 'some' },
      },
      [
        '/subject/id is missing',
        '/action/name is missing',
        '/options/evaluations_semantic must be one of execute_all, deny_on_first_deny, permit_on_first_permit',
      ],
    ],
    ['options that are none', { evaluations: [released], options: [] }, ['/options must be a JSON object']],
    [
      'nothing for one evaluation',
      { evaluations: [] },
      ['/subject is missing', '/action is missing', '/resource is missing'],
    ],
  ] as const;
  test.each(MISTAKES)('%s: 400', async (_what, body, mistakes) => {
    const { status, json } = await evaluations(body);
    expect([status, json.code]).toEqual([400, 'REQUEST_INVALID']);
    expect(json.errors.map((each: Mistake) => `${each.location.pointer} ${each.detail}`)).toEqual(mistakes);
  });

  test('each hears what is for him', async () => {
    const { text } = await evaluations({ evaluations: [released, refused] }, 'member');
    expect(text).not.toMatch(/reason_admin|RESTRICTION/);
    expect(JSON.parse(text).evaluations.map((each: Decided) => [each.decision, each.context.reason_user.code])).toEqual(
      [
        [true, 'RELEASED'],
        [false, 'NOT_SHARED'],
      ],
    );
  });
});

describe('too much', () => {
  test('a list that is too long is not begun', async () => {
    expect((await evaluations({ evaluations: Array(20).fill({}) })).status).toBe(200);
    const { status, json } = await evaluations({ evaluations: Array(21).fill({}) });
    expect([status, json.code]).toEqual([400, 'TOO_MANY_EVALUATIONS']);
    expect(json.detail).toBe('The request holds more than 20 evaluations (counted 21). Send them in several requests.');
    expect(server.lines).toHaveLength(1);
  });

  test('facts given once count as often as they are read', async () => {
    const { subject, action, resource, context } = released;
    const uses = (times: number) => ({ subject, action, context, evaluations: Array(times).fill({ resource }) });
    expect((await evaluations(uses(12))).status).toBe(200);
    expect((await evaluations(uses(20))).json.code).toBe('EVALUATIONS_TOO_LARGE');
    const own = { ...uses(20), evaluations: Array(20).fill({ context: {} }) };
    expect((await evaluations(own)).status).toBe(200);
  });
});

describe('a long list', () => {
  test('is decided in pieces: the event loop turns in between', async () => {
    const kit = { ruleSet, limits: readLimitSettings({}), turns: new Turns(), contract: {} as never };
    const heavy = buildRequest((d) => {
      for (let at = 0; at < 60; at += 1) d.facts.notices.push({ ...d.sharing, id: `n-${at}` });
    });
    const decide = answerEvaluations({ evaluations: Array(1_000).fill(heavy) }, kit);
    let turns = 0;
    let isOver = false;
    const answered = decide({ actor: 'p-1', hearsReasons: true }).finally(() => {
      isOver = true;
    });
    for (; !isOver; turns += 1) await nextTurn();
    expect(JSON.parse((await answered).body).evaluations).toHaveLength(1_000);
    // They take a tenth of a second; in one piece they would take one turn or two.
    expect(turns).toBeGreaterThan(3);
  });
});

interface Mistake {
  readonly in: string;
  readonly location: { readonly pointer: string };
  readonly detail: string;
}

interface Decided {
  readonly decision: boolean;
  readonly context: { readonly reason_user: { readonly code: string } };
}

function nlGov(): Raw {
  return buildRequest((d) => {
    d.action.properties = { processing_activity_id: 'https://register.example/verwerking/12' };
    d.context.traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    d.context.mim = 'https://example.nl/mim';
    d.context['ld-context'] = { '@vocab': 'https://example.nl/' };
  });
}
