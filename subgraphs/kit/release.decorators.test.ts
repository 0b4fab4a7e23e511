import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { Field, FieldResolver, ObjectType, Resolver } from 'type-graphql';
import { readSubgraphContract } from '../../schema/contract.js';
import { defineSubgraph } from './definition.js';
import { ALL_PHASES, Release, Withhold } from './release.decorators.js';
import { printSubgraphSdl } from './sdl.js';
import { Person } from './stubs.js';
import { PersonRow } from './subject-row.entity.js';

@ObjectType({ description: 'A file with "quotes".' })
class PoliceFile extends PersonRow {
  @Field(() => Boolean, { nullable: true })
  @Release({ category: 'KNOWN', domain: 'POLICE', detail: 'THAT', phases: ALL_PHASES, secrecy: 'POLICE' })
  known?: boolean;

  @Field(() => String, { nullable: true })
  @Release({
    category: 'INCIDENTS',
    domain: 'POLICE',
    detail: 'WHAT',
    phases: ['INQUIRY', 'APPROACH'],
    classes: ['CRIMINAL'],
    secrecy: 'POLICE',
  })
  incident?: string;

  @Field(() => String, { nullable: true })
  @Withhold('Says "no".')
  secret?: string;
}

@Resolver(() => Person)
class PersonResolver {
  @FieldResolver(() => PoliceFile, { nullable: true })
  police(): null {
    return null;
  }
}

const definition = defineSubgraph({
  name: 'police',
  entities: [],
  resolvers: [PersonResolver],
  migrations: [],
  demo: () => [],
});

describe('a decorated class', () => {
  const sdl = printSubgraphSdl(definition);

  test('prints its rule as a directive whose words are enum values', () => {
    expect(sdl).toContain(
      'incident: String @release(category: "INCIDENTS", domain: POLICE, detail: WHAT, phases: [INQUIRY, APPROACH], classes: [CRIMINAL], secrecy: POLICE)',
    );
    expect(sdl).toContain('secret: String @withhold(why: "Says \\"no\\".")');
  });

  test('inherits the handles of a row about people, and leaves its columns at home', () => {
    expect(sdl).toContain(`type PoliceFile {
  personIds: [ID!]! @process(section: HANDLE)
  controller: ID! @process(section: HANDLE)
  known:`);
    const [file = ''] = /^type PoliceFile \{[\s\S]*?^\}/m.exec(sdl) ?? [];
    expect(file).not.toMatch(/caseId|personId:/);
  });

  test('adds to the person of casework, by its key, and to nothing it has no field on', () => {
    expect(sdl).toContain(`type Person @key(fields: "id") {
  id: ID! @process(section: HANDLE)
  police: PoliceFile
}`);
    expect(sdl).not.toMatch(/type (Case|Query)\b/);
  });

  test('is a contract without a problem, and the same text every time', () => {
    expect(readSubgraphContract(sdl, 'police').problems).toEqual([]);
    expect(printSubgraphSdl(definition)).toBe(sdl);
  });
});

test('a subgraph without resolvers is refused', () => {
  expect(() => printSubgraphSdl({ ...definition, resolvers: [] })).toThrow('has no resolvers');
});
