import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ACTIONS, CAPACITIES, CORE_DATA, DOMAINS, evaluate, ORGANISATIONS } from '../../policy/index.js';
import {
  asDirector,
  inEarlyPhase,
  inPhase,
  withOnwardUse,
  withSecondPerson,
} from '../../policy/testing/facts-builder.js';
import { buildRequest, type Change, type Raw } from '../../policy/testing/question-builder.js';
import { readSupergraphContract } from '../../schema/contract.js';
import { SUBGRAPHS } from '../../schema/subgraphs.js';
import { type OpenServer, openServer, ruleSet } from '../testing/open-server.js';

let server: OpenServer;
beforeAll(async () => {
  server = await openServer({ LIMIT_CANDIDATES: '6000' });
});
afterAll(() => server?.close());

const contract = readSupergraphContract(readFileSync('schema/supergraph.graphql', 'utf8'));
const search = (what: string, body: unknown) => server.post(`/access/v1/search/${what}`, 'member', body);

/** All pages together. */
async function searchAll(what: string, body: Raw): Promise<readonly Raw[]> {
  const found: Raw[] = [];
  for (let token: string | undefined; token !== ''; ) {
    const { json, status, text } = await search(what, token === undefined ? body : { ...body, page: { token } });
    if (status !== 200) throw new Error(text);
    found.push(...json.results);
    token = json.page.next_token as string;
  }
  return found;
}

const isReleased = (request: object) => evaluate(request, ruleSet).decision;

describe('POST /access/v1/search/action', () => {
  const CASES = [
    ['read alone', buildRequest(), ['read']],
    ['read and use, with an approval of onward use', buildRequest(withOnwardUse()), ['read', 'use']],
    [
      'nothing, to a stranger',
      buildRequest((d) => {
        d.case.team = [];
      }),
      [],
    ],
    [
      'nothing, of facts that cannot be read',
      buildRequest((d) => {
        d.case.phase = 'NEVER';
      }),
      [],
    ],
    [
      'nothing, at no time',
      buildRequest((d) => {
        d.context.time = 'now';
      }),
      [],
    ],
    [
      'nothing, for no purpose',
      buildRequest((d) => {
        d.context.purpose = '';
      }),
      [],
    ],
    ['nothing, without context', { ...buildRequest(), context: undefined }, []],
    [
      'nothing, to whom the law does not know',
      buildRequest((d) => {
        d.subject.capacity = 'CHIEF';
      }),
      [],
    ],
    [
      'nothing, of what the law does not know',
      buildRequest((d) => {
        d.field.secrecy = 'TOP';
      }),
      [],
    ],
  ] as const;
  test.each(CASES)('%s', async (_what, request, names) => {
    const { json } = await search('action', request);
    expect(json).toEqual({
      page: { next_token: '', count: names.length },
      context: { ruleSet: ruleSet.hash },
      results: names.map((name) => ({ name })),
    });
    expect(names).toEqual(ACTIONS.filter((name) => isReleased({ ...request, action: { name } })));
  });
});

describe('POST /access/v1/search/resource', () => {
  // biome-ignore format: a table
  const CASES = [
    ['the worked example', buildRequest()],
    ['two persons, of whom one consented', buildRequest(withSecondPerson(), (d) => {
d.facts.consents.pop();
})],
    ['the director', buildRequest(asDirector())],
    ['in the first phase', buildRequest(inEarlyPhase('SIGNAL'))],
    ['after the end', buildRequest(asDirector(), inPhase('CLOSED'))],
    ['to use', buildRequest(withOnwardUse(), (d) => {
d.action.name = 'use';
})],
    ['to record', buildRequest(asDirector(), (d) => {
      d.action.name = 'record';
      d.contribution.recordApproval = { field: 'PoliceFile.known', recordAs: 'ACTION', givenAt: '2026-11-02T00:00:00Z' };
      d.contribution.category = 'KNOWN';
      d.consent.items = [{ controller: 'politie', domain: 'POLICE', category: 'KNOWN' }];
      d.sharing.categories = ['KNOWN'];
    })],
    ['nobody known', buildRequest((d) => {
d.facts.persons = [];
})],
    ['facts that cannot be read', buildRequest((d) => {
d.facts.limits = [{}];
})],
    ['an action the law does not know', buildRequest((d) => {
d.action.name = 'delete';
})],
    ['resources of another type', { ...buildRequest(), resource: { type: 'case' } }],
  ] as const;
  test.each(CASES)(
    '%s: exactly what evaluate releases of every field, controller and person',
    async (_what, request) => {
      const asked = { ...request, resource: { type: (request.resource as Raw).type } };
      const results = await searchAll('resource', asked);
      for (const resource of results) expect(isReleased({ ...request, resource })).toBe(true);
      const expected = everyResource(request).filter((resource) => isReleased({ ...request, resource }));
      expect(sorted(results)).toEqual((request.resource as Raw).type === 'field' ? sorted(expected) : []);
    },
  );

  test('the cases above find something and leave something out', async () => {
    const counts = await Promise.all(
      CASES.slice(0, 7).map(
        async ([, request]) => (await searchAll('resource', { ...request, resource: { type: 'field' } })).length,
      ),
    );
    for (const count of counts) expect(count).toBeGreaterThan(0);
    expect(Math.max(...counts)).toBeLessThan(everyResource(buildRequest()).length);
  });

  test('to record finds the one field whose recording was approved, as what it was approved for', async () => {
    const [, request] = CASES[6];
    const found = await searchAll('resource', { ...request, resource: { type: 'field' } });
    const fields = found.filter(({ properties }) => (properties as Raw).kind === 'release');
    expect(fields.map(({ id, properties }) => [id, (properties as Raw).recordAs])).toEqual([
      ['PoliceFile.known', 'ACTION'],
    ]);
  });

  test('what the request says of the resource is assumed, or narrows', async () => {
    const request = buildRequest(withSecondPerson());
    const given = (properties: object) =>
      searchAll('resource', { ...request, resource: { type: 'field', properties } });
    const together = await given({ persons: ['c1-a', 'c1-b'], controller: 'politie' });
    const partners = together.filter(({ properties }) => (properties as Raw).kind === 'release');
    expect(partners.length).toBeGreaterThan(0);
    for (const { properties } of partners)
      expect(properties).toMatchObject({ persons: ['c1-a', 'c1-b'], controller: 'politie' });
    const origin = {
      controller: 'politie',
      domain: 'POLICE',
      category: 'NEVER',
      basis: 'CONSENT',
      secrecy: 'NONE',
      classes: [],
    };
    const core = (found: readonly Raw[]) =>
      found.filter(({ properties }) => (properties as Raw).section === 'CORE').length;
    expect(core(await given({}))).toBeGreaterThan(0);
    expect(core(await given({ origin }))).toBe(0);
  });

  test('more candidates than may be tried are refused before any is', async () => {
    const persons = Array.from({ length: 40 }, (_, at) => ({ id: `c1-${at}`, birthDate: null, represented: false }));
    const wide = buildRequest((d) => {
      d.facts.persons = persons;
    });
    const { status, json } = await search('resource', { ...wide, resource: { type: 'field' } });
    expect([status, json.code]).toEqual([400, 'SEARCH_TOO_WIDE']);
  });
});

describe('POST /access/v1/search/subject', () => {
  const screened = { wards: ['hatert'], screenedUntil: '2027-06-30', professionBound: true, secrecyDeclaredOn: null };
  const handle = {
    kind: 'process',
    section: 'HANDLE',
    persons: [],
    origin: null,
    owner: null,
    recordedBy: null,
    about: null,
  };
  const core = { ...handle, section: 'CORE', persons: ['c1-a'] };
  const of = (properties: object): Change => {
    return (d) => {
      d.resource.properties = properties;
    };
  };

  // biome-ignore format: a table
  const CASES = [
    ['the worked example', buildRequest(), screened],
    ['the handle of a case', buildRequest(of(handle)), screened],
    ['the dossier', buildRequest(of(core)), screened],
    ['the dossier, in another ward', buildRequest(of(core)), { ...screened, wards: ['lindenholt'] }],
    ['to record in the dossier', buildRequest(of({ ...core, recordAs: 'PROGRESS' }), (d) => {
d.action.name = 'record';
}), screened],
    ['the first phase', buildRequest(inEarlyPhase('SIGNAL')), screened],
    ['a team that is a list of anything', buildRequest(of(handle), (d) => d.case.team.push(null, 7, { actor: 7 }, { id: 'm9' })), screened],
    ['somebody for a term', buildRequest(of(handle), (d) => Object.assign(d.member, { organisation: 'rsg-noord', domain: 'COMPULSORY_EDUCATION', until: '2026-10-28T00:00:00Z', from: '2026-11-20T00:00:00Z' })), screened],
    ['what reaches nobody', buildRequest(of({ kind: 'withhold', controller: 'politie' })), screened],
    ['without a screening', buildRequest(of(handle)), { wards: ['hatert'] }],
    ['without anything', buildRequest(of(handle)), undefined],
    ['a screening that is none', buildRequest(of(handle)), { ...screened, screenedUntil: 'yes' }],
    ['facts that cannot be read', buildRequest((d) => {
d.facts.persons = {} as never;
}), screened],
    ['an action the law does not know', buildRequest((d) => {
d.action.name = 'delete';
}), screened],
    ['a resource the law does not know', buildRequest((d) => {
d.field.kind = 'all';
}), screened],
  ] as const;
  test.each(CASES)('%s: exactly whom evaluate releases to', async (_what, request, properties) => {
    const results = await searchAll('subject', { ...request, subject: { type: 'professional', properties } });
    for (const subject of results) expect(isReleased({ ...request, subject })).toBe(true);
    const expected = everySubject(request, properties ?? {}).filter((subject) => isReleased({ ...request, subject }));
    expect(sorted(results)).toEqual(sorted(expected));
  });

  test('names them: the seat of the member, the post of the director', async () => {
    const subject = { type: 'professional', id: 'ignored', properties: screened };
    const example = await searchAll('subject', { ...buildRequest(), subject });
    // His own organisation's datum is the policeman's, whoever shared it.
    expect(example.map(({ id, properties }) => [id, (properties as Raw).capacity])).toEqual([
      ['p-41', 'TEAM_MEMBER'],
      ['p-12', 'TEAM_MEMBER'],
    ]);
    const dossier = await searchAll('subject', { ...buildRequest(of(core)), subject });
    expect(dossier.map(({ id }) => id)).toEqual([
      'gemeente-nijmegen/PROCESS_DIRECTOR/CASE_DIRECTION',
      'gemeente-nijmegen/MANAGEMENT_ASSISTANT/CASE_DIRECTION',
      'p-41',
      'p-12',
    ]);
  });

  test('an organisation, capacity or domain narrows to it', async () => {
    const narrowed = async (more: object) => {
      const subject = { type: 'professional', properties: { ...screened, ...more } };
      return (await searchAll('subject', { ...buildRequest(of(core)), subject })).map(({ id }) => id);
    };
    expect(await narrowed({ organisation: 'politie' })).toEqual(['p-12']);
    expect(await narrowed({ capacity: 'PROCESS_DIRECTOR' })).toEqual([
      'gemeente-nijmegen/PROCESS_DIRECTOR/CASE_DIRECTION',
    ]);
    expect(await narrowed({ domain: 'HOUSING' })).toEqual(['p-41']);
    expect(await narrowed({ domain: 'HOUSING', organisation: 'politie' })).toEqual([]);
  });

  test('subjects of another type are nobody', async () => {
    expect(
      await searchAll('subject', { ...buildRequest(of(handle)), subject: { type: 'user', properties: screened } }),
    ).toEqual([]);
  });

  test('a team that is too large is refused', async () => {
    const team = Array.from({ length: 1_000 }, (_, at) => ({ id: `m${at}`, actor: `p-${at}` }));
    const { json } = await search(
      'subject',
      buildRequest((d) => {
        d.case.team = team;
      }),
    );
    expect(json.code).toBe('SEARCH_TOO_WIDE');
  });
});

describe('pages', () => {
  const request = { ...buildRequest(), resource: { type: 'field' } };
  const page = async (asked: object, body: object = request) => search('resource', { ...body, page: asked });

  test('hold what is asked at most, and lead to all of it once, in order', async () => {
    const all = await searchAll('resource', request);
    const found: unknown[] = [];
    let pages = 0;
    for (let token = ''; pages === 0 || token !== ''; pages += 1) {
      const { json } = await page(pages === 0 ? { limit: 3 } : { token });
      expect(json.page.count).toBe(json.results.length);
      expect(json.results.length).toBeLessThanOrEqual(3);
      expect(Object.keys(json)[0]).toBe('page');
      found.push(...json.results);
      token = json.page.next_token;
    }
    expect(found).toEqual(all);
    expect(pages).toBe(Math.ceil(all.length / 3));
  });

  test('a page that is full and the last says that it is the last', async () => {
    const two = buildRequest(withOnwardUse());
    const pageOf = async (limit: number) => (await search('action', { ...two, page: { limit } })).json.page;
    expect(await pageOf(2)).toEqual({ next_token: '', count: 2 });
    expect(await pageOf(1)).toEqual({ next_token: expect.stringMatching(/./), count: 1 });
  });

  test('no more than a hundred results come at a time, and none if none are asked', async () => {
    const persons = Array.from({ length: 12 }, (_, at) => ({ id: `c1-${at}`, birthDate: null, represented: false }));
    const many = {
      ...buildRequest(asDirector(), (d) => {
        d.facts.persons = persons;
      }),
      resource: { type: 'field' },
    };
    expect((await page({ limit: 5_000 }, many)).json.page).toMatchObject({ count: 100, next_token: /./ });
    const { json } = await page({ limit: 0 });
    expect([json.results, json.page.next_token === '']).toEqual([[], false]);
  });

  test('a token is of one request: the same in another order, and no other', async () => {
    const { json } = await page({ limit: 2 });
    const token = json.page.next_token;
    const { subject, action, resource, context } = request as Raw;
    expect((await page({ token }, { context, resource, action, subject })).status).toBe(200);
    expect((await page({ token, limit: 2 })).status).toBe(200);
    const others = [
      page({ token, limit: 3 }),
      page({ token }, { ...request, action: { name: 'use' } }),
      search('action', { ...buildRequest(), page: { token } }),
      page({ token: 'x' }),
      page({ token: Buffer.from('1.2').toString('base64url') }),
      page({ token: Buffer.from('-1.2.x').toString('base64url') }),
    ];
    for (const { status, json: refusal } of await Promise.all(others)) {
      expect([status, refusal.code]).toEqual([400, 'PAGE_TOKEN_REFUSED']);
    }
  });

  test.each([
    [{ limit: -1 }, '/page/limit must not be negative'],
    [{ limit: 1.5 }, '/page/limit must be a whole number'],
    [{ limit: '3' }, '/page/limit must be a whole number'],
    [{ token: 3 }, '/page/token must be a text'],
    ['x', '/page must be a JSON object'],
  ])('%j is none', async (asked, mistake) => {
    const { status, json } = await page(asked as object);
    expect([status, json.code]).toEqual([400, 'REQUEST_INVALID']);
    expect(
      json.errors.map(
        (each: { location: { pointer: string }; detail: string }) => `${each.location.pointer} ${each.detail}`,
      ),
    ).toEqual([mistake]);
  });

  test('what is nested too deeply to be written out again is refused', async () => {
    const nested = (levels: number) =>
      JSON.stringify(request).replace('"context":', `"deep":${'['.repeat(levels)}${']'.repeat(levels)},"context":`);
    expect((await search('resource', nested(63))).status).toBe(200);
    for (const levels of [64, 20_000]) {
      const { status, json } = await search('resource', nested(levels));
      expect([status, json.code]).toEqual([400, 'JSON_TOO_DEEP']);
    }
  });
});

describe('the record of a search counts and does not name', () => {
  test('candidates, where it began and how many were found', async () => {
    server.lines.length = 0;
    await search('resource', { ...buildRequest(), resource: { type: 'field' }, page: { limit: 2 } });
    const [line] = server.lines;
    expect(line?.event_name).toBe('adl.search_resource');
    expect(line?.body['adl.core.request']).toMatchObject({ candidates: expect.any(Number), from: 0 });
    expect(line?.body['adl.core.response']).toEqual({ results: 2 });
  });
});

/** Every field × host × person, written down anew here: not by the code that searches. */
function everyResource(request: Raw): readonly Raw[] {
  const facts = (request.context as { facts: { persons: unknown } }).facts;
  const persons = (Array.isArray(facts.persons) ? facts.persons : []).map(({ id }: { id: string }) => [id]);
  const record = (request.action as Raw).name === 'record';
  return [...contract.rules.values()].flatMap((rule): Raw[] => {
    const resource = (properties: object) => ({ type: 'field', id: rule.coordinate, properties });
    const [type = '', field = ''] = rule.coordinate.split('.');
    const hosts = SUBGRAPHS.find(({ name }) => name === contract.subgraphOf(type, field))?.controllers ?? [];
    if (rule.kind === 'edge') return [];
    if (rule.kind === 'withhold') return hosts.map((controller) => resource({ kind: 'withhold', controller }));
    if (rule.kind === 'process') {
      const { section, recordAs } = rule;
      return (section === 'HANDLE' ? [[]] : persons).map((about) =>
        resource({
          kind: 'process',
          section,
          persons: about,
          origin: null,
          owner: null,
          recordedBy: null,
          about: null,
          recordAs: record ? recordAs : null,
        }),
      );
    }
    const { coordinate: _, ...classification } = rule;
    return hosts.flatMap((controller) =>
      persons.flatMap((about) =>
        (record ? CORE_DATA : [null]).map((recordAs) =>
          resource({ ...classification, controller, persons: about, recordAs }),
        ),
      ),
    );
  });
}

/** Everybody of everywhere in every capacity and domain as nobody in particular, and so each of the team at his seat. */
function everySubject(request: Raw, given: object): readonly Raw[] {
  const assumed = { wards: [], screenedUntil: null, professionBound: false, secrecyDeclaredOn: null, ...given };
  const { team } = (request.context as { facts: { case: { team: Raw[] } } }).facts.case;
  const subject = (id: unknown, organisation: unknown, capacity: string, domain: unknown) => ({
    type: 'professional',
    id,
    properties: { ...assumed, organisation, capacity, domain },
  });
  const posts = ORGANISATIONS.flatMap((organisation) =>
    CAPACITIES.flatMap((capacity) =>
      DOMAINS.map((domain) => subject(`${organisation}/${capacity}/${domain}`, organisation, capacity, domain)),
    ),
  );
  const seats = team.flatMap((entry) =>
    CAPACITIES.map((capacity) => subject(entry?.actor, entry?.organisation, capacity, entry?.domain)),
  );
  return [...posts, ...seats];
}

function sorted(list: readonly Raw[]): readonly string[] {
  return list.map((each) => JSON.stringify([each.id, Object.entries(each.properties as object).sort()])).sort();
}
