/**
 * The arrows between folders (docs/architecture.md). Each comment is what the reader of a violation should do instead.
 * `doNotFollow`, never `exclude`: an excluded node_modules would let `policy` import a package unseen.
 * test/federation/arrows.test.ts plants a violation of every rule in here.
 */
const TESTS = '\\.test\\.ts$|/testing/';
const SUBGRAPHS = 'casework|municipality|housing|police|youth-protection|mental-health|social-work|public-health';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'policy-imports-nothing',
      comment:
        'policy/ imports nothing outside itself: no package, no node:, no other folder. Hand time, identity and facts in as arguments.',
      severity: 'error',
      from: { path: '^policy/', pathNot: TESTS },
      to: { pathNot: '^policy/' },
    },
    {
      name: 'policy-tests-know-policy',
      comment:
        'The tests of policy/ stay beside it: use policy/testing/ and test packages, not another folder. A test that crosses folders belongs in test/.',
      severity: 'error',
      from: { path: '^policy/' },
      to: { path: '^(schema|gateway|subgraphs|cli|test|bench)/' },
    },
    {
      name: 'oracle-knows-nothing',
      comment:
        'An oracle judges the engine: it is written from the law and imports nothing of it, neither words nor tables. Write down again what it needs.',
      severity: 'error',
      from: { path: '^test/invariants/oracle/' },
      to: { pathNot: '^test/invariants/oracle/' },
    },
    {
      name: 'schema-knows-policy',
      comment:
        'schema/ may import policy/ only. Hand texts in and give values out; who prints or serves them is not its business.',
      severity: 'error',
      from: { path: '^schema/' },
      to: { path: '^(gateway|subgraphs|cli|test|bench)/' },
    },
    {
      name: 'gateway-knows-no-subgraph',
      comment:
        'gateway/ speaks to subgraphs over HTTP only, as a partner would host them. Move what both need to schema/ or policy/.',
      severity: 'error',
      from: { path: '^gateway/' },
      to: { path: '^subgraphs/' },
    },
    {
      name: 'gateway-knows-no-cli',
      comment: 'gateway/ may import policy/ and schema/. The command line starts the gateway, not the other way round.',
      severity: 'error',
      from: { path: '^gateway/' },
      to: { path: '^(cli|bench)/' },
    },
    {
      name: 'kit-knows-no-subgraph',
      comment:
        'subgraphs/kit/ is what every partner needs: it may import policy/ and schema/. Let the subgraph hand its own part in through its definition.',
      severity: 'error',
      from: { path: '^subgraphs/kit/' },
      to: { path: `^subgraphs/(${SUBGRAPHS})/` },
    },
    {
      name: 'subgraph-knows-no-other',
      comment: 'A subgraph never imports another: they are other controllers. Put what both need in subgraphs/kit/.',
      severity: 'error',
      from: { path: `^subgraphs/(${SUBGRAPHS})/` },
      to: { path: `^subgraphs/(${SUBGRAPHS})/`, pathNot: '^subgraphs/$1/' },
    },
    {
      name: 'subgraphs-know-no-gateway',
      comment:
        'subgraphs/ may import policy/, schema/ and the kit. A partner has no gateway: what comes from it comes in the grant.',
      severity: 'error',
      from: { path: '^subgraphs/' },
      to: { path: '^(gateway|cli|bench)/' },
    },
    {
      name: 'cli-is-lazy',
      comment:
        'cli/main.ts loads what a command needs with `await import(…)`: one command must not pay for the others, and a subgraph not for the gateway.',
      severity: 'error',
      from: { path: '^cli/main\\.ts$' },
      to: { path: '^(gateway|subgraphs|schema)/', dynamic: false, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'code-knows-no-test',
      comment: 'Running code does not import tests or their builders: move what it needs out of testing/ or test/.',
      severity: 'error',
      from: { path: '^(policy|schema|gateway|subgraphs|cli)/', pathNot: TESTS },
      to: { path: `^test/|${TESTS}` },
    },
    {
      name: 'shield-by-its-door',
      comment:
        'graphql-shield and graphql-middleware load through schema/shield.ts only: their ESM build fails on Node 24 (docs/adr/0006).',
      severity: 'error',
      from: { pathNot: '^schema/shield\\.ts$' },
      to: { path: 'node_modules/(graphql-shield|graphql-middleware)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-circle',
      comment: 'Two files need each other: move what both need into a third, named after the idea they share.',
      severity: 'error',
      // MikroORM entities refer to each other through Rel<> types; a circle of types alone is none at run time.
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolvable',
      comment: 'The import leads nowhere: mend the path, or add the package to package.json.',
      severity: 'error',
      // A package of its own, which only its own command installs.
      from: { pathNot: '^test/mutation/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'no-undeclared-package',
      comment: 'The package is there by accident, through another: add it to package.json with `npm i --save-exact`.',
      severity: 'error',
      from: { path: '^(policy|schema|gateway|subgraphs|cli)/', pathNot: TESTS },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-dev-package-at-run-time',
      comment: 'Running code imports a devDependency: it would be missing in production. Move it to dependencies.',
      severity: 'error',
      from: { path: '^(policy|schema|gateway|subgraphs|cli)/', pathNot: TESTS },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    // TypeScript 7 has no API yet; swc also tells a type import from one that runs.
    parser: 'swc',
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
