// The direction of imports, types included. dependency-cruiser prints the `comment` of a rule with each import that breaks it.

/** The steps from a fact to a published number, lowest first. Folders of one step do not import each other. */
const steps = [
  ['value'],
  ['law', 'township'],
  ['figure'],
  ['ledger', 'rule-book'],
  ['procedure'],
  ['alert'],
  ['assessment'],
  ['ranking'],
  ['roll-up'],
  ['explanation'],
  ['report', 'receipt', 'proof', 'objection', 'analysis'],
]
const outermost = ['locale', 'rule-books', 'testing']
const inside = steps.flat().join('|')

const domain = '^packages/domain/src'
const gateway = '^packages/gateway/src'
const tests = '\\.(test|test-d|bench)\\.ts$'
const apart =
  'Facts and law do not know each other: a rule book is compiled against figure signatures, a ledger can be read under any book.'

/** `from` takes a path as it is; `not` on either side is dependency-cruiser's `pathNot`. */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

const orderOf = (folder, step) => {
  const beside = steps[step].filter((other) => other !== folder)
  const above = [...beside, ...steps.slice(step + 1).flat()]
  const reason = `Imports run downward only: ${folder} may import ${steps.slice(0, step).flat().join(', ') || 'no other folder'}.`
  const comment = step === 3 ? `${reason} ${apart}` : reason
  return forbid(
    `domain-${folder}`,
    comment,
    { path: `${domain}/${folder}/` },
    { path: `${domain}/(${above.join('|')})/` },
  )
}

const order = steps.flatMap((folders, step) => folders.map((folder) => orderOf(folder, step)))

const places = [
  forbid(
    'domain-place',
    'A folder of the domain has a place in the order of imports: add it to .ci/architecture.mjs and say why in docs/decision.',
    { path: `${domain}/[^/]+/`, pathNot: `${domain}/(${inside}|${outermost.join('|')}|effect)/` },
    {},
  ),
  forbid(
    'domain-outermost',
    'Sentences (locale), shipped books (rule-books), generators (testing) and the faces are outermost: nothing inside may need them.',
    { path: `${domain}/(${inside})/`, pathNot: tests },
    { path: [`${domain}/(${outermost.join('|')}|effect)/`, `${domain}/[^/]+\\.ts$`] },
  ),
  forbid(
    'domain-outermost-apart',
    'A locale, a shipped book and the generators are taken one by one: none brings another with it.',
    { path: `${domain}/(locale|rule-books)/`, pathNot: tests },
    { path: [`${domain}/(${outermost.join('|')}|effect)/`, `${domain}/[^/]+\\.ts$`], pathNot: `${domain}/$1/` },
  ),
  forbid(
    'domain-faces',
    'A face may not bring shipped books or generators with it: they have entry points of their own, and the size limits hold.',
    { path: `${domain}/([^/]+\\.ts$|effect/)`, pathNot: tests },
    { path: `${domain}/(rule-books|testing)/` },
  ),
]

const purity = [
  forbid(
    'domain-pure',
    'The domain runs in a browser and gives the same answer twice: no Node modules, hence no files, clock, network or randomness.',
    { path: domain, pathNot: tests },
    { dependencyTypes: ['core'] },
  ),
  forbid(
    'domain-packages',
    'The domain has one dependency, @noble/hashes (and the types of @standard-schema/spec): what else it needs is written or passed in.',
    { path: domain, pathNot: [tests, `${domain}/(effect|testing)[./]`] },
    { path: 'node_modules/', pathNot: 'node_modules/(@noble/hashes|@standard-schema/spec)/' },
  ),
  forbid(
    'domain-effect',
    'effect is an optional peer: only the face @zhunsheng/domain/effect may name it, types included, or every consumer needs it.',
    { path: domain, pathNot: [tests, `${domain}/effect[./]`] },
    { path: 'node_modules/effect/' },
  ),
  forbid(
    'domain-alone',
    'The domain knows nothing of the gateway or the examples: they are built from it.',
    { path: domain },
    { path: '^packages/(gateway|examples)/' },
  ),
]

/** From how a database is spoken to up to the copies of a whole ledger; what the store is asked (requests) comes before both. */
const storage = ['databases', 'tables', 'reading', 'journal', 'figures', 'proofs', 'imports', 'copies']
const insideStorage = (folder, step) =>
  forbid(
    `gateway-${folder}`,
    `Persistence runs downward as well: ${folder} may import ${['requests', ...storage.slice(0, step)].join(', ')}; its faces (store-layer.ts, reads.ts, …) are outermost.`,
    { path: `${gateway}/persistence/${folder}/`, pathNot: [tests, '/testing/'] },
    {
      path: `${gateway}/persistence/((${storage.slice(step + 1).join('|')})/|(reads|writes|index|store-[^/]+)\\.ts$)`,
      pathNot: '/store-(errors|requests)\\.ts$',
    },
  )

const store = 'node_modules/(@mikro-orm/|kysely/|better-sqlite3/|@types/better-sqlite3/|pg/|@types/pg/)'
const borders = [
  forbid(
    'gateway-no-examples',
    'The examples are programs over the gateway; a gateway that needs its examples cannot be published.',
    { path: '^packages/gateway/' },
    { path: '^packages/examples/' },
  ),
  forbid(
    'gateway-persistence',
    'Every read and write carries an actor through one query builder, which applies township scope: only persistence holds the database.',
    { path: gateway, pathNot: `${gateway}/(persistence/|main\\.ts$)` },
    { path: store },
  ),
  forbid(
    'gateway-store',
    'Who asks the store knows what it answers (store.ts, its errors and requests), not how: the implementation is chosen once, outside.',
    // What only tests use (testing/) may open a store.
    { path: `${gateway}/(schema|run|intake|access|evidence|archive)/`, pathNot: [tests, '/testing/'] },
    { path: `${gateway}/persistence/`, pathNot: `${gateway}/persistence/store(-errors|-requests)?\\.ts$` },
  ),
  forbid(
    'public-entries',
    'Packages meet at their public entry points: a relative path into another package is not there once it is published.',
    { path: '^packages/([^/]+)/' },
    { path: '^packages/[^/]+/', pathNot: '^packages/$1/', dependencyTypes: ['local'] },
  ),
  forbid(
    'no-cycle',
    'Modules that import each other can only be read, tested and loaded together.',
    {},
    { circular: true },
  ),
  forbid('resolvable', 'An import that cannot be resolved is checked by no rule above.', {}, { couldNotResolve: true }),
]

export default {
  forbidden: [...order, ...places, ...purity, ...borders, ...storage.map(insideStorage)],
  options: {
    // Not `/dist/` alone: an excluded package is an import that no rule sees.
    exclude: { path: '^packages/[^/]+/dist/' },
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@zhunsheng/source', 'import', 'node', 'types', 'default'],
      extensions: ['.ts', '.d.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
}
