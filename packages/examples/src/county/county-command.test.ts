import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { assess, compileRuleBook, formatPoints, indexLedger, monthPeriod, settle } from '@zhunsheng/domain'
import { figureReaderOf } from '@zhunsheng/domain/ledger'
import { withDerived } from '@zhunsheng/domain/procedure'
import { gridMemberMonth } from '@zhunsheng/domain/rule-books/grid-member-month'
import { runCommand } from '@zhunsheng/gateway'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { quiet } from '../bench/surroundings.ts'
import { entriesOf } from '../ledger-2023/entries.ts'
import { context, valueOf } from '../programs/lechang-2023.ts'
import { filesByTownship, importCounty } from './import-county.ts'
import { yearsOfTownship } from './make-county.ts'
import { planted } from './planted.ts'
import { profiles } from './profiles.ts'
import { writeCounty } from './write-county.ts'

// 2024 of the six townships that are made for this example, with a twentieth of their events; 乐昌镇 is not there.
const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-county-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const database = join(folder, 'county.sqlite')
const ledgers = join(folder, 'ledger')
const environment = { DATABASE_URL: database }

const call = async (...argv: readonly string[]) => {
  const heard: string[] = []
  const surroundings = quiet({ out: (line: string): void => void heard.push(line) })
  const code = await runCommand({ ...surroundings, environment, argv })
  return { code, text: heard.join('\n') }
}
const json = async (...argv: readonly string[]) => JSON.parse((await call(...argv, '--year', '2024', '--json')).text)

const made = profiles
  .filter(({ tail }) => tail !== '100')
  .flatMap((profile) => yearsOfTownship(profile, { events: 5, years: [2024] }))
const importAll = async () => {
  const files = filesByTownship(await writeCounty(ledgers, made))
  return importCounty({ ...quiet(), environment }, files)
}
let rows = 0
beforeAll(async () => {
  const imported = await importAll()
  rows = imported.added
  expect(imported).toMatchObject({ code: 0, unchanged: 0, faults: [] })
})

test('imported twice, nothing is new', async () => {
  expect(await importAll()).toEqual({ code: 0, added: 0, unchanged: rows, faults: [] })
})

const program = fileURLToPath(new URL('../programs/check-county.mjs', import.meta.url))
const check = (what: string, ...args: readonly string[]): string =>
  execFileSync(process.execPath, [program, what, ...args], { encoding: 'utf8' })
const written = (name: string, value: unknown): string => {
  const file = join(folder, name)
  writeFileSync(file, JSON.stringify(value))
  return file
}

interface Ranked {
  readonly points: string
}
test('the ranking can be recomputed by hand from the parts that it prints', async () => {
  const ranking: { readonly groups: readonly { readonly ranked: readonly Ranked[] }[] } = await json('county', 'rank')
  expect(check('ranking', written('rank.json', ranking))).toBe('ranking: 6 totals and places hold\n')
  const spoilt = ranking.groups.map((group) => ({
    ...group,
    ranked: group.ranked.map((each, i) => (i === 0 ? { ...each, points: '100.00' } : each)),
  }))
  const file = written('spoilt.json', { ...ranking, groups: spoilt })
  expect(spawnSync(process.execPath, [program, 'ranking', file]).status).toBe(1)
})

test.each(['service.publicity-events', 'organisation.two-offices-share'])(
  'the sum of %s can be recomputed from the ledger files',
  async (figure) => {
    const figures: unknown = await json('county', 'figures', '--figure', figure)
    expect(check('figure', ledgers, '2024', written('figures.json', figures))).toMatch(
      new RegExp(`^${figure}: 6 townships and their sum hold: \\d+(/\\d+)?\n$`, 'u'),
    )
  },
)

interface Cell {
  readonly status: string
  readonly count: number | null
}
interface Shown {
  readonly figures: readonly {
    readonly figure: string
    readonly county: Cell
    readonly missing: readonly string[]
    readonly townships: readonly (Cell & {
      readonly township: string
      readonly rank: { readonly rank: number } | null
    })[]
  }[]
}
const figureOf = async (figure: string, ...argv: readonly string[]) => {
  const { figures }: Shown = await json('county', 'figures', '--figure', figure, ...argv)
  return figures[0]!
}
const codeOf = (tail: string): string => `141021${tail}000`

test('two townships share a place, and the next is left out', async () => {
  const { townships } = await figureOf('service.publicity-events')
  const rankOf = (tail: string) => townships.find(({ township }) => township === codeOf(tail))?.rank?.rank
  expect(planted.tie.tails.map(rankOf)).toEqual([1, 1])
  expect(townships.map(({ rank }) => rank?.rank)).not.toContain(2)
})

test('what a township did not keep is missing from the sum, which says so', async () => {
  const { missing } = await figureOf('study.advocate-training-hours')
  expect(missing).toEqual([codeOf('100'), codeOf(planted.notKept.tail)])
})

test('small numbers about people are withheld from the public, and cannot be found by subtraction', async () => {
  const figure = 'grid.members-replaced'
  const all = await figureOf(figure)
  const shown = await figureOf(figure, '--public')
  const small = all.townships.filter(({ count }) => count !== null && count > 0 && count < 5)
  expect(small.length).toBeGreaterThan(0)
  for (const { township } of small)
    expect(shown.townships.find((each) => each.township === township)).toMatchObject({
      status: 'withheld',
      count: null,
    })
  const open = shown.townships.filter(({ status }) => status === 'withheld').length
  expect(shown.county.status === 'withheld' || open > 1).toBe(true)
})

interface MemberMonth {
  readonly member: string
  readonly points: string
  readonly status: string
  readonly gradeId: string | null
  readonly moneyFen: number | null
  readonly rank: object | null
}
interface ScoredYear {
  readonly months: readonly { readonly month: string; readonly members: readonly MemberMonth[] }[]
}
test('a year of months judged in one pass is the same as month by month, member by member, without a database', async () => {
  const township = codeOf('200')
  const rules = valueOf(compileRuleBook(gridMemberMonth, context))
  const own = made.filter((each) => each.township === township)
  const index = withDerived(indexLedger(own.flatMap(({ ledger }) => entriesOf(ledger, township))))
  const { months }: ScoredYear = await json('score', 'grid', '--township', township)
  expect(months.map(({ members }) => members.length)).toHaveLength(12)
  expect(months[0]?.members.length).toBeGreaterThan(15)
  for (const { month, members } of months) {
    const period = monthPeriod(2024, Number(month.slice(5)))
    const alone = members.map(({ member }) => {
      const subject = { kind: 'gridMember', id: member, township } as const
      return valueOf(assess(rules, { subject, period, figures: figureReaderOf(index, subject, period) }))
    })
    const settled = valueOf(settle(alone)).flatMap(({ ranked, unranked }) => [
      ...ranked.map(({ item }) => item),
      ...unranked,
    ])
    expect(
      members.map(({ member, points, status, gradeId, moneyFen, rank }) => [
        member,
        points,
        status,
        gradeId,
        moneyFen,
        rank,
      ]),
    ).toEqual(
      settled.map(({ subject, earned, status, grade, moneyFen, standing }) => [
        subject.id,
        formatPoints(earned),
        status,
        grade ?? null,
        moneyFen ?? null,
        standing ?? null,
      ]),
    )
  }
})
