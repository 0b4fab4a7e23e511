/**
 * Every threat that is known to us, and the tests that fail without its defence: file and title, as they are written. The ids are those
 * of the advisories' list (A1–A25), of the four that stood open in the plain gateway (T1–T4), and of what only this product has to fear (P1–P10).
 */
export interface ThreatRow {
  readonly id: string;
  readonly threat: string;
  readonly proofs: readonly (readonly [file: string, title: string])[];
}

const ALIAS = 'test/attacks/t1-alias-collision.test.ts';
const ANOTHER = 'test/attacks/t2-answers-for-another.test.ts';
const CACHE = 'test/attacks/t3-plan-cache.test.ts';
const NEEDED = 'test/attacks/a1-planner-fields.test.ts';
const DIRECT = 'test/attacks/a21-direct.test.ts';
const PARTNER = 'test/attacks/hostile-partner.test.ts';
const ACTS = 'test/attacks/hostile-acts.test.ts';
const LIMITS = 'test/attacks/limits.test.ts';
const HTTP = 'test/attacks/graphql-over-http.test.ts';
const IDENTITY = 'test/attacks/identity.test.ts';
const EXISTENCE = 'test/e2e/existence.test.ts';
const ABSTRACT = 'test/invariants/gateway/i24-abstract.test.ts';
const INPUTS = 'test/invariants/gateway/i25-inputs.test.ts';
const MOMENTS = 'test/release/moments.test.ts';
const CARELESS = 'test/leak/careless-partners.test.ts';
const PRINT = 'gateway/release/operation.test.ts';
const PLAN = 'gateway/release/plan-check.test.ts';
const SHIELD = 'subgraphs/kit/release/shield-rules.test.ts';
const MUTUAL = 'test/attacks/mutual-tls.test.ts';
const KIT = 'test/federation/kit.test.ts';
const FLOOD = 'A11–A15 $name: $code, before Apollo Server sees it';
const TOO_MUCH = '$name: $code, before Apollo Server sees it';

// biome-ignore format: a table
export const CATALOGUE: readonly ThreatRow[] = [
  { id: 'T1', threat: 'an alias by the name of a field that the planner needs', proofs: [
    [ALIAS, 'the key of the case, which the planner needs to ask the corporation'],
    [ALIAS, 'the gateway’s own keys, which a client can name as he likes'],
    [NEEDED, '$what gets the value that was asked'],
    [PRINT, 'gives every alias a name that no field has, so a key field cannot answer for it (threats 1)'] ] },
  { id: 'T2', threat: 'a partner answers for another', proofs: [
    [ANOTHER, 'fields of another partner, of casework and of no one are left behind'],
    [PARTNER, '$what in $level changes nothing'] ] },
  { id: 'T3', threat: 'one person’s plan serves another', proofs: [
    [CACHE, 'the same text by $order gives each his own, and asks for each only his partners'],
    [PRINT, 'hashes what is left and not what was sent (threats 3)'] ] },
  { id: 'T4', threat: 'a flood of aliases', proofs: [[LIMITS, FLOOD]] },
  { id: 'A1', threat: 'the same, for composite keys, @requires, @inaccessible and fragments', proofs: [
    [NEEDED, '$what gets the value that was asked'], [NEEDED, 'a part of a key of two fields'], [NEEDED, 'a field that @requires needs'], [NEEDED, 'a key within a fragment'] ] },
  { id: 'A2', threat: 'a subgraph returns what was not asked', proofs: [
    [ANOTHER, 'an answer for more persons than were sent goes to nobody'], [PARTNER, '%s of the people asked about: nobody gets another’s'], [PARTNER, '$what is not there'] ] },
  { id: 'A3', threat: 'plans under the hash of the raw text', proofs: [[CACHE, 'the same text by $order gives each his own, and asks for each only his partners']] },
  { id: 'A4', threat: 'a rule on an interface, asked through an object', proofs: [
    [PRINT, 'keeps the fields of an interface apart by object type'], [PLAN, 'is asked of every object that has it'],
    [ABSTRACT, 'through an interface or a union each row is decided on as on its own type'] ] },
  { id: 'A5', threat: 'an interface of which some objects are satisfied', proofs: [
    [PRINT, 'writes out by type what is not kept of every type (threats A4, A5)'], [PLAN, 'is asked of every object that has it'],
    [ABSTRACT, 'through an interface or a union each row is decided on as on its own type'] ] },
  { id: 'A6', threat: '@requires and @fromContext carry protected fields to a partner', proofs: [
    [INPUTS, 'a plan is carried out only when all it asks was released to whom it asks, and it sends nothing but keys'],
    [INPUTS, 'composition refuses every feature by which a classified field would reach another'] ] },
  { id: 'A7', threat: 'a directive renamed on import', proofs: [
    ['test/federation/supergraph.test.ts', 'keeps its rule through composition'], ['test/federation/supergraph.test.ts', 'loses its rule, and is reported, where another specification lends the name'] ] },
  { id: 'A8', threat: 'a rule looked up by alias or path', proofs: [
    [ALIAS, 'one partner’s file under the name of another’s, inside fragments too'], [CARELESS, ' random operations: what comes out is what the law releases'] ] },
  { id: 'A9', threat: 'one response key under two type conditions', proofs: [
    [ABSTRACT, 'through an interface or a union each row is decided on as on its own type'], [PRINT, 'keeps the fields of an interface apart by object type'] ] },
  { id: 'A10', threat: 'prototype pollution by alias, variable, input or answer', proofs: [
    [ALIAS, '%s is no name for an answer'], [PARTNER, '$what in $level changes nothing'], [ACTS, 'A10 __proto__ deep in the input'], [ACTS, 'A10 constructor in the input'],
    ['gateway/fetch/project.test.ts', 'is not moved by __proto__, constructor or an inherited key'], ['subgraphs/kit/release/presence.test.ts', 'has no prototype to poison'] ] },
  { id: 'A11', threat: 'fragments that expand exponentially', proofs: [[LIMITS, FLOOD], [LIMITS, 'fragments that spread tenfold']] },
  { id: 'A12', threat: 'selections that are costly to plan', proofs: [
    [LIMITS, TOO_MUCH], [LIMITS, 'pairs that validation compares'], [NEEDED, 'A12 A13 the planner of the product tries few ways to plan, whatever is asked'] ] },
  { id: 'A13', threat: 'plans without end', proofs: [[NEEDED, 'A12 A13 the planner of the product tries few ways to plan, whatever is asked']] },
  { id: 'A14', threat: 'counters that overflow, limits checked for each spread', proofs: [
    ['gateway/limits/check-document.test.ts', 'refuses one more $limit with $code'], ['gateway/limits/check-document.test.ts', 'measures fragments that nothing spreads, also under a name used twice'], [LIMITS, FLOOD],
    ['test/attacks/persisted-operations.test.ts', '%s is refused, and nobody is asked anything'] ] },
  { id: 'A15', threat: 'thousands of aliases, levels, tokens, variables', proofs: [[LIMITS, FLOOD], [ACTS, 'A15 six acts in fragments']] },
  { id: 'A16', threat: 'a body in an exotic charset', proofs: [[LIMITS, '$name: $status $code'], [LIMITS, 'an exotic charset']] },
  { id: 'A17', threat: 'a question in an address, or as a form', proofs: [[LIMITS, 'an operation in the address is refused, by GET and by POST'], [LIMITS, 'a form'], [HTTP, 'no audit of GraphQL over HTTP is an error, and only the advice listed is not followed']] },
  { id: 'A18', threat: 'a body that grows when it is unpacked', proofs: [[LIMITS, 'a compressed body'], [LIMITS, 'a body that says no length is still counted'], [PARTNER, 'a gzip bomb'], [PARTNER, 'A18 $what']] },
  { id: 'A19', threat: 'filtering leaves an invalid document', proofs: [[PRINT, 'keeps only the variables that are still used, and has no fragment left']] },
  { id: 'A20', threat: 'a partner’s error text reaches the caller', proofs: [
    [PARTNER, 'errors full of data'], ['gateway/errors/mask-error.test.ts', 'lets our own errors through with their place and without detail'],
    ['gateway/fetch/act-client.test.ts', '$what: it was not confirmed, and nothing of it goes on'], ['gateway/fetch/act-client.test.ts', 'as the words of a refusal is not believed: they stand in the law of the work'] ] },
  { id: 'A21', threat: 'a subgraph reached directly', proofs: [[DIRECT, 'for $what'], [DIRECT, 'for a grant that was used'], [DIRECT, 'for a body that never comes: it is not waited for'], [KIT, 'is needed, for the schema and for introspection too'],
    [MUTUAL, 'nobody connects %s, and the log says why'], [MUTUAL, 'a partner’s certificate with a grant of the gateway opens no door of its data'] ] },
  { id: 'A22', threat: 'a partner takes over a field or a flow by its schema', proofs: [
    ['test/federation/mistakes.test.ts', '$code: $coordinate in $subgraph'], ['test/federation/supergraph.test.ts', 'TAKEOVER: another\'s edge routed elsewhere'], ['test/federation/supergraph.test.ts', 'KEY: an entity keyed by more than its id'] ] },
  { id: 'A23', threat: 'inference by arguments, nulls, counts, codes, suggestions and time', proofs: [
    [EXISTENCE, 'A23 no refusal leaves before its step, however soon it is known'], [LIMITS, 'a mistake is explained without suggesting a name'],
    [CARELESS, ' random operations: taking away what is hidden changes no byte'], ['test/invariants/gateway/i26-arguments.test.ts', 'I26: in the schema that runs, the id of the case is the one thing to ask by'] ] },
  { id: 'A24', threat: 'a shield that skips fields without a resolver of their own', proofs: [[SHIELD, 'asks the gate, and denies what has no rule'], ['gateway/release/judge.test.ts', 'a field whose rule the shield does not have is withheld, whatever the law says']] },
  { id: 'A25', threat: 'a shield on a schema that is not the one executed', proofs: [['gateway/release/judge.test.ts', 'a rule for a field that the schema lacks stops the start'], ['gateway/release/judge.test.ts', 'a shield that says no withholds what the law released']] },
  { id: 'P1', threat: 'existence shows: unknown, another team’s, declined, closed', proofs: [
    [EXISTENCE, '$account, who $why, gets the bytes of an unknown id, and no partner is asked'], [EXISTENCE, '%s is as an unknown id, to the byte and to the partners'],
    [EXISTENCE, '%s in %s gets the bytes of an unknown id, and no partner is asked'], ['test/invariants/gateway/i08-existence.test.ts', 'I8: whether a case is there does not show to whoever is not on it'],
    ['gateway/release/refusal-pace.test.ts', 'leaves after one step when it is ready after %d ms'], ['test/work/declined-case.test.ts', 'it is not taken up: nobody finds it any more, and every share is taken back'] ] },
  { id: 'P2', threat: 'a mixed household: one consented, another did not', proofs: [
    ['test/e2e/partners-asked.test.ts', 'one consented and the other refused: the police are sent one person, not two'], ['test/e2e/five-readers.test.ts', '$account sees what was released to him, and nothing else'] ] },
  { id: 'P3', threat: 'a direct call without grant, or for more than it names', proofs: [[DIRECT, 'for $what'], [KIT, 'is not more than the grant names, and not about more persons'], [IDENTITY, 'alg %s does not count']] },
  { id: 'P4', threat: 'the process director makes another’s field visible', proofs: [['test/invariants/recording.test.ts', 'I19: nothing the process director does makes another controller’s field visible (C 4.2, P 3; obligation 5)']] },
  { id: 'P5', threat: 'the phase changes while partners answer', proofs: [[MOMENTS, 'when $what meanwhile, it is withheld'], ['test/e2e/changing-facts.test.ts', 'a phase that moves on: what was contributed for the one before is silent (obligation 76)']] },
  { id: 'P6', threat: 'a withdrawn consent releases once more', proofs: [['test/e2e/changing-facts.test.ts', 'a consent that is withdrawn (obligation 58)'], [MOMENTS, 'when $what meanwhile, it is withheld']] },
  { id: 'P7', threat: 'something is released without its record', proofs: [
    [MOMENTS, 'the answer waits until it is durable'], [MOMENTS, 'when it cannot be written, nothing is answered'], [KIT, 'that cannot be written withholds the answer'],
    ['test/e2e/decision-log.test.ts', 'when it cannot be written nothing is released, and when it can again everything is'] ] },
  { id: 'P8', threat: 'what is hidden shows in nulls, counts and lists', proofs: [[CARELESS, ' random operations: taking away what is hidden changes no byte'], [CARELESS, 'is a matter of the facts: whether it holds anything does not show']] },
  { id: 'P9', threat: 'an input is half-written, logged, or of no bound', proofs: [
    [ACTS, '$what: $code'], [ACTS, 'nothing of what was typed is in any log, database or file'], ['subgraphs/kit/work/perform-act.int.test.ts', 'takes back what was written before it'],
    ['subgraphs/kit/work/perform-act.int.test.ts', 'names every field of the input that is wrong, with what is expected and not what was sent'] ] },
  { id: 'P10', threat: 'somebody stands at the address of a partner', proofs: [
    [MUTUAL, 'who stands at the address of a partner with a certificate of another authority hears nothing'], [MUTUAL, 'one that was told another authority releases nothing'],
    ['subgraphs/kit/tls/mutual-tls.test.ts', 'a peer with a certificate %s hears nothing'] ] },
];
