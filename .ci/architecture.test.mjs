// Plants one violation of each rule in a workspace of its own, and sees that it is found and that the reason is said.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cruise, format } from 'dependency-cruiser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import architecture from './architecture.mjs'

const domain = 'packages/domain/src'
const gateway = 'packages/gateway/src'

/** [file that breaks the rule, what it imports, rule]; what is imported is made when it is a file. */
const planted = [
  ['value/a.ts', '../law/x.ts', 'domain-value'],
  ['law/a.ts', '../township/x.ts', 'domain-law'],
  ['township/a.ts', '../figure/x.ts', 'domain-township'],
  ['figure/a.ts', '../ledger/x.ts', 'domain-figure'],
  ['ledger/a.ts', '../rule-book/x.ts', 'domain-ledger'],
  ['ledger/a.test.ts', '../assessment/x.ts', 'domain-ledger'],
  ['rule-book/a.ts', '../ledger/x.ts', 'domain-rule-book'],
  ['procedure/a.ts', '../assessment/x.ts', 'domain-procedure'],
  ['procedure/b.ts', '../alert/x.ts', 'domain-procedure'],
  ['alert/a.ts', '../assessment/x.ts', 'domain-alert'],
  ['assessment/a.ts', '../ranking/x.ts', 'domain-assessment'],
  ['ranking/a.ts', '../roll-up/x.ts', 'domain-ranking'],
  ['roll-up/a.ts', '../explanation/x.ts', 'domain-roll-up'],
  ['explanation/a.ts', '../receipt/x.ts', 'domain-explanation'],
  ['report/a.ts', '../receipt/x.ts', 'domain-report'],
  ['receipt/a.ts', '../report/x.ts', 'domain-receipt'],
  ['proof/a.ts', '../receipt/x.ts', 'domain-proof'],
  ['objection/a.ts', '../analysis/x.ts', 'domain-objection'],
  ['analysis/a.ts', '../objection/x.ts', 'domain-analysis'],
  ['misplaced/a.ts', '../value/x.ts', 'domain-place'],
  ['value/b.ts', '../locale/x.ts', 'domain-outermost'],
  ['assessment/b.ts', '../rule-books/x.ts', 'domain-outermost'],
  ['ledger/b.ts', '../testing/x.ts', 'domain-outermost'],
  ['ranking/b.ts', '../index.ts', 'domain-outermost'],
  ['locale/a.ts', '../rule-books/x.ts', 'domain-outermost-apart'],
  ['rule-books/a.ts', '../locale/x.ts', 'domain-outermost-apart'],
  ['face.ts', './rule-books/x.ts', 'domain-faces'],
  ['value/c.ts', 'node:fs', 'domain-pure'],
  ['value/d.ts', 'yaml', 'domain-packages'],
  ['ledger/d.ts', 'effect', 'domain-effect'],
  ['ledger/e.ts', '../../../gateway/src/x.ts', 'domain-alone'],
  ['ledger/e.test.ts', '@zhunsheng/gateway', 'domain-alone'],
  ['figure/f.ts', './f-back.ts', 'no-cycle'],
  ['figure/g.ts', './absent.ts', 'resolvable'],
]
  .map(([file, to, rule]) => [`${domain}/${file}`, to, rule])
  .concat([
    [`${gateway}/intake/a.ts`, '../../../examples/src/x.ts', 'gateway-no-examples'],
    [`${gateway}/server/a.ts`, 'kysely', 'gateway-persistence'],
    [`${gateway}/command/a.ts`, 'better-sqlite3', 'gateway-persistence'],
    [`${gateway}/schema/a.ts`, '@mikro-orm/core', 'gateway-persistence'],
    [`${gateway}/schema/b.ts`, '../persistence/x.ts', 'gateway-store'],
    [`${gateway}/run/b.ts`, '../persistence/x.ts', 'gateway-store'],
    ...['databases', 'tables', 'reading', 'journal', 'figures', 'proofs', 'imports'].map((folder) => [
      `${gateway}/persistence/${folder}/a.ts`,
      '../copies/x.ts',
      `gateway-${folder}`,
    ]),
    [`${gateway}/persistence/copies/a.ts`, '../store-layer.ts', 'gateway-copies'],
    [`${gateway}/run/a.ts`, '../../../domain/src/value/x.ts', 'public-entries'],
  ])

const allowed = [
  [`${domain}/value/h.test.ts`, 'node:fs'],
  [`${domain}/assessment/h.test.ts`, '../rule-books/x.ts'],
  [`${domain}/assessment/h.ts`, '../ledger/x.ts'],
  [`${domain}/alert/h.ts`, '../procedure/x.ts'],
  [`${domain}/value/h.ts`, '@noble/hashes/sha2.js'],
  [`${domain}/effect.ts`, 'effect'],
  [`${domain}/locale/h.ts`, '../explanation/x.ts'],
  [`${gateway}/persistence/h.ts`, 'kysely'],
  [`${gateway}/schema/h.ts`, '../persistence/store.ts'],
  [`${gateway}/persistence/imports/h.ts`, '../journal/x.ts'],
  [`${gateway}/persistence/imports/i.ts`, '../store-errors.ts'],
  [`${gateway}/run/h.ts`, '@zhunsheng/domain'],
]

const root = fileURLToPath(new URL('..', import.meta.url))
const isFile = (to) => to.startsWith('.') && !to.includes('absent')
let place = ''

const write = (path, text) => {
  const file = join(place, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

const link = (target, path) => {
  mkdirSync(dirname(join(place, path)), { recursive: true })
  symlinkSync(target, join(place, path))
}

const layOut = () => {
  for (const name of ['domain', 'gateway', 'examples']) {
    const exports = { '.': { '@zhunsheng/source': './src/index.ts' } }
    write(`packages/${name}/package.json`, JSON.stringify({ name: `@zhunsheng/${name}`, type: 'module', exports }))
    write(`packages/${name}/src/index.ts`, 'export const x = 1\n')
    link(join(place, 'packages', name), `node_modules/@zhunsheng/${name}`)
  }
  for (const name of ['@noble', '@mikro-orm', 'effect', 'kysely', 'better-sqlite3', 'yaml']) {
    link(join(root, 'node_modules', name), `node_modules/${name}`)
  }
  const imports = [...planted, ...allowed]
  for (const [file, target] of imports) if (isFile(target)) write(join(dirname(file), target), 'export const x = 1\n')
  for (const [file, target] of imports) write(file, `import * as target from '${target}'\nexport const x = target\n`)
  write(`${domain}/figure/f-back.ts`, `import * as target from './f.ts'\nexport const x = target\n`)
}

let violations = []
let printed = ''

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'architecture-'))
  layOut()
  const { forbidden, options } = architecture
  const { enhancedResolveOptions, ...cruiseOptions } = options
  const result = await cruise(
    ['packages'],
    { ...cruiseOptions, baseDir: place, ruleSet: { forbidden }, validate: true, enhancedResolveOptions },
    enhancedResolveOptions,
  )
  violations = result.output.summary.violations
  printed = (await format(result.output, { outputType: 'err-long' })).output
}, 30_000)

afterAll(() => rmSync(place, { recursive: true, force: true }))

describe('architecture', () => {
  test.each(planted)('%s may not import %s: %s', (file, _to, rule) => {
    const broken = violations.filter(({ from, cycle }) => from === file || cycle?.some(({ name }) => name === file))
    expect(broken.map((violation) => violation.rule.name)).toContain(rule)
  })

  test.each(allowed)('%s may import %s', (file) => {
    expect(violations.filter((violation) => violation.from === file)).toEqual([])
  })

  test('has no rule that is not proved here', () => {
    const rules = architecture.forbidden.map((rule) => rule.name)
    expect(rules.filter((rule) => !planted.some(([, , proved]) => proved === rule))).toEqual([])
  })

  test('says the reason of each rule', () => {
    const words = printed.replaceAll(/\s+/g, ' ')
    for (const { comment } of architecture.forbidden) expect(words).toContain(comment)
  })
})
