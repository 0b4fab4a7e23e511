/** Requests that cost little to send: what a hostile client can put into one body (threats A11–A15). */

const times = (count, make) => Array.from({ length: count }, (_, at) => make(at)).join(' ');
const nest = (levels) => `{ case ${'{ child '.repeat(levels)} { id } ${'}'.repeat(levels)} }`;
const doubling = (length) =>
  times(length, (at) => {
    const next = `...F${at + 1}`;
    return `fragment F${at} on Case { ${at + 1 < length ? `child { ${next} } twin { ${next} }` : 'id'} }`;
  });

/** By name: the body, and the code by which it must be refused. */
export const FLOODS = [
  { name: '5,000 aliases', query: `{ ${times(5_000, (at) => `a${at}: other`)} }`, code: 'OPERATION_TOO_LARGE' },
  {
    name: '1,000 aliases in few tokens',
    query: `{ case { ${times(1_000, (at) => `a${at}: id`)} } }`,
    code: 'TOO_MANY_ALIASES',
  },
  { name: 'a depth of 200', query: nest(199), code: 'OPERATION_TOO_DEEP' },
  { name: 'a depth of 40,000', query: '{a'.repeat(40_000), code: 'OPERATION_TOO_DEEP' },
  { name: 'a million tokens', query: `{${' a'.repeat(1_000_000)} }`, code: 'BODY_TOO_LARGE' },
  { name: 'a megabyte of one token', query: `{ ${'a'.repeat(1_048_576)} }`, code: 'BODY_TOO_LARGE' },
  { name: 'all the tokens that a body may hold', query: `{${' a'.repeat(65_000)} }`, code: 'OPERATION_TOO_LARGE' },
  {
    name: '10,000 variables defined',
    query: `query (${times(10_000, (at) => `$v${at}:ID`)}) { other }`,
    code: 'OPERATION_TOO_LARGE',
  },
  {
    name: '10,000 variables sent',
    query: '{ other }',
    variables: Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`v${at}`, 1])),
    code: 'TOO_MANY_VARIABLES',
  },
  {
    name: 'a fragment in itself',
    query: '{ case { ...F } } fragment F on Case { child { ...F } }',
    code: 'FRAGMENT_CYCLE',
  },
  { name: 'fragments that double 30 times', query: `{ case { ...F0 } } ${doubling(30)}`, code: 'FRAGMENTS_TOO_NESTED' },
  {
    name: 'a list of values 60,000 deep',
    query: `{ case(id: ${'['.repeat(60_000)}) { id } }`,
    code: 'OPERATION_TOO_DEEP',
  },
];
