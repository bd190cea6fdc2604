import type { ICruiseOptions, IForbiddenRuleType } from 'dependency-cruiser';

/** Code that may know anything: it is not part of the product. */
const tests = '\\.(test|fixture)\\.tsx?$';
const testbed = '^packages/services/src/testbed/';

/**
 * Who may import whom. Each rule says why it stands; each has a planted violation in boundaries.test.ts, because a rule
 * that has never fired is not known to work. Paths are regular expressions from the root of the repository; `$1` is what
 * the parentheses of `from.path` matched.
 */
export const rules: IForbiddenRuleType[] = [
  {
    name: 'content-stands-alone',
    comment: 'The library is facts and words that other products may read; it knows nothing of ours.',
    severity: 'error',
    from: { path: '^packages/content/', pathNot: tests },
    to: { path: '^(apps|packages|infra)/', pathNot: '^packages/content/' },
  },
  {
    name: 'domain-stands-alone',
    comment: 'Pure rules run in the browser, in tests and on the server alike because they depend on no machinery.',
    severity: 'error',
    from: { path: '^packages/domain/', pathNot: tests },
    to: { path: '^(apps|packages|infra)/', pathNot: '^packages/(domain|content)/' },
  },
  {
    name: 'domain-takes-only-types-of-content',
    comment: 'Content reads its files when it loads; a rule that pulled them in would no longer be free of I/O.',
    severity: 'error',
    from: { path: '^packages/domain/', pathNot: tests },
    to: { path: '^packages/content/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'adapters-not-sideways-or-up',
    comment: 'database, queue and channels are replaceable one by one because none knows another, or the product.',
    severity: 'error',
    from: { path: '^packages/(database|queue|channels)/' },
    to: { path: '^(apps/|packages/(database|queue|channels|services)/)', pathNot: '^packages/$1/' },
  },
  {
    name: 'services-take-only-types-of-queue-and-channels',
    comment:
      'Instances arrive in the context, so that a verb runs without Redis, without mail, and under a fake of each.',
    severity: 'error',
    from: { path: '^packages/services/', pathNot: [tests, testbed] },
    to: { path: '^packages/(queue|channels)/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'packages-not-up-to-apps',
    comment: 'An app composes packages; a package that knew its app could not be used by the other one.',
    severity: 'error',
    from: { path: '^packages/' },
    to: { path: '^apps/' },
  },
  {
    name: 'apps-not-sideways',
    comment: 'API and worker are deployed apart, so neither may need the other to run.',
    severity: 'error',
    from: { path: '^apps/(api|worker)/' },
    to: { path: '^apps/', pathNot: '^apps/$1/' },
  },
  {
    name: 'standalone-composes-api-and-worker',
    comment: 'Standalone is both in one process. The pages reach it built, as files.',
    severity: 'error',
    from: { path: '^apps/standalone/' },
    to: { path: '^apps/', pathNot: '^apps/(standalone|api|worker)/' },
  },
  {
    name: 'web-knows-only-the-router',
    comment: 'The pages speak to the API over HTTP; its router is the only thing they share.',
    severity: 'error',
    from: { path: '^apps/web/' },
    to: { path: '^apps/', pathNot: ['^apps/web/', '^apps/api/src/router\\.ts$'] },
  },
  {
    name: 'web-takes-the-type-of-the-router',
    comment: 'The browser must not carry the server: the pages know the shape of the API and nothing that runs.',
    severity: 'error',
    from: { path: '^apps/web/' },
    to: { path: '^apps/api/src/router\\.ts$', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'web-takes-domain-and-content',
    comment: 'Anything else would reach the browser, with its secrets and its weight.',
    severity: 'error',
    from: { path: '^apps/web/', pathNot: tests },
    to: { path: '^(packages|infra)/', pathNot: '^packages/(domain|content)/' },
  },
  {
    name: 'testing-in-tests-only',
    comment: 'Test servers, fake clocks and factories have no place in a program that people rely on.',
    severity: 'error',
    from: { pathNot: [tests, testbed, '^packages/testing/', '^infra/', '^apps/standalone/src/demo/'] },
    to: { path: '^packages/testing/' },
  },
  {
    name: 'demo-takes-factories-and-smtp',
    comment: 'The demo organisation is made by the test factories and reads its mail in the test catcher, and no more.',
    severity: 'error',
    from: { path: '^apps/standalone/src/demo/', pathNot: tests },
    to: { path: '^packages/testing/', pathNot: '^packages/testing/src/(factories|smtp)/' },
  },
  {
    name: 'testbed-in-tests-only',
    comment: 'The testbed signs anyone in and holds fixed keys.',
    severity: 'error',
    from: { pathNot: [tests, testbed, '^infra/'] },
    to: { path: testbed },
  },
  {
    name: 'zero-noise-in-tests-only',
    comment: 'Without noise, exact figures leak through empty bands: only tests and the auditor may switch it off.',
    severity: 'error',
    from: { pathNot: [tests, '^infra/(audit|bench)/', '^packages/domain/src/zeroNoise/'] },
    to: { path: '^packages/domain/src/zeroNoise/' },
  },
  {
    name: 'infra-is-not-imported',
    comment: 'Programs that build and check the product are no part of it.',
    severity: 'error',
    from: { path: '^(apps|packages)/' },
    to: { path: '^infra/' },
  },
  {
    name: 'tenant-minted-in-two-places',
    comment:
      'Whoever can make a Tenant can read any organisation. The gate and the loader of jobs can, and nobody else.',
    severity: 'error',
    from: { pathNot: '^packages/services/src/access/(gate|jobTenants)\\.ts$' },
    to: { path: '^packages/services/src/access/tenant\\.ts$', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'reports-not-to-answers',
    comment: 'What HR code cannot reach, HR cannot be shown: reports read published figures only.',
    severity: 'error',
    from: { path: '^packages/services/src/reports/', pathNot: tests },
    to: { path: '^packages/services/src/(assessment|plan|reminders|symptoms|periods)/' },
  },
  {
    name: 'packages-by-name',
    comment: 'A relative path into another package goes round its exports and its declared dependencies.',
    severity: 'error',
    from: { path: '^(apps|packages)/([^/]+)/' },
    to: { path: '^(apps|packages)/', pathNot: '^$1/$2/', dependencyTypes: ['local'] },
  },
  {
    name: 'no-cycles',
    comment: 'Modules in a circle load in an order that nobody chose, and cannot be understood one at a time.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'resolvable',
    comment: 'An import that cannot be followed is an import that the rules above cannot see.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
];

export const options: ICruiseOptions = {
  validate: true,
  ruleSet: { forbidden: rules },
  // Type-only imports count as well, marked so.
  tsPreCompilationDeps: true,
  combinedDependencies: true,
  doNotFollow: { path: 'node_modules' },
  exclude: { path: '(^|/)(node_modules|dist|toolchain)/' },
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['import', 'node', 'default', 'types'],
    extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts', '.json'],
  },
};
