import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { runCommand } from '@zhunsheng/gateway'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { quiet } from './bench/surroundings.ts'
import { evidencePaths, ledgerPaths, writeLedger } from './ledger-2023/write-ledger.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-command-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const heard: string[] = []
const listen = (line: string): void => void heard.push(line)
const surroundings = quiet({ out: listen, err: listen })
/** One call of the command; `lines` are what it printed. */
const call = async (database: string, ...argv: readonly string[]) => {
  heard.length = 0
  const code = await runCommand({ ...surroundings, argv: [...argv, '--database', join(folder, database)] })
  return { code, lines: [...heard] }
}
const json = async (database: string, ...argv: readonly string[]) =>
  JSON.parse((await call(database, ...argv, '--json')).lines.join('\n'))

beforeAll(async () => {
  await writeLedger()
  expect((await call('a.sqlite', 'import', ...ledgerPaths)).code).toBe(0)
})

interface Golden {
  readonly id: string
  readonly value: number | null
  readonly kind: string
  readonly unit: string
}
interface Shown {
  readonly id: string
  readonly claim: Pick<Golden, 'value' | 'kind'>
  readonly unit: string
  readonly agrees: boolean
}

describe('the example, through the command', () => {
  it('shows no difference from the report', async () => {
    const path = new URL('../ledger/golden-figures.json', import.meta.url)
    const golden: { readonly figures: readonly Golden[] } = JSON.parse(readFileSync(path, 'utf8'))
    const { figures }: { readonly figures: readonly Shown[] } = await json('a.sqlite', 'figures')
    expect(figures.map(({ id, claim, unit, agrees }) => ({ id, ...claim, unit, agrees }))).toStrictEqual(
      golden.figures.map(({ id, value, kind, unit }) => ({ id, value, kind, unit, agrees: true })),
    )
    const row = (id: string) => figures.find((figure) => figure.id === id)
    expect(row('G05')).toMatchObject({ count: 23, of: null, unit: '人', entries: 23 })
    expect(row('G08')).toMatchObject({ count: 48, entries: 12 })
    expect(row('G03')).toMatchObject({ count: 34, of: 34, entries: 35 })
  })

  it('gives one facts root and one receipt to two who start afresh, in whatever order the files come', async () => {
    // Without a year: what was done about some matters of 2023 in January stands with them.
    expect((await call('b.sqlite', 'import', ...ledgerPaths.toReversed())).code).toBe(0)
    const [a, b] = [await json('a.sqlite', 'score', 'township'), await json('b.sqlite', 'score', 'township')]
    expect(a.receipt).toStrictEqual(b.receipt)
    expect(a).toMatchObject({
      status: 'final',
      points: '93.05',
      receipt: { factsRoot: expect.stringMatching(/^\w{64}$/u) },
    })
    const receipt = join(folder, 'receipt.json')
    writeFileSync(receipt, JSON.stringify(a.receipt))
    expect((await call('b.sqlite', 'verify', 'receipt', receipt)).code).toBe(0)
  })

  it('says below a list of scores on whom a veto fell, and why', async () => {
    const vetoesIn = async (whom: string) =>
      (await call('a.sqlite', 'score', whom)).lines.filter((line) => line.includes('一票否决'))
    expect(await vetoesIn('officer')).toStrictEqual([
      'p-0050 一票否决：主办案件中由不具备执法资格的人员执法',
      'p-0051 一票否决：本人不具备执法资格时参与执法',
    ])
    expect(await vetoesIn('case')).toStrictEqual(['AJ2023-24 一票否决：由不具备执法资格的人员执法'])
  })

  it('holds when it is verified, once the files that its evidence names are there', async () => {
    const without = await call('a.sqlite', 'verify', 'ledger')
    expect([without.code, without.lines.filter((line) => line.includes('佐证文件缺失')).length]).toStrictEqual([1, 6])
    expect((await call('a.sqlite', 'evidence', 'supply', ...(await evidencePaths()))).code).toBe(0)
    const verified = await call('a.sqlite', 'verify', 'ledger')
    expect([verified.code, verified.lines.at(-1)]).toStrictEqual([0, '佐证文件核对无误：6 个。'])
  })

  it('spoilt in five files gives one report, exit 1, and not a row', async () => {
    const spoilt = join(folder, 'spoilt')
    mkdirSync(spoilt)
    const faults: readonly (readonly [name: string, from: string, to: string])[] = [
      ['event', '2023-01-', '2023-13-'],
      ['claim', '确数', '约数'],
      ['patrol', '巡查日期', '日期'],
      ['village', '社区,', '小区,'],
      ['training-course', ',180,', ',三小时,'],
    ]
    const files = faults.map(([name, from, to]) => {
      const copy = join(spoilt, `${name}.csv`)
      const whole = ledgerPaths.find((path) => basename(path) === basename(copy)) ?? ''
      writeFileSync(copy, readFileSync(whole, 'utf8').replace(from, to))
      return copy
    })
    await call('c.sqlite', 'init')
    const refused = await call('c.sqlite', 'import', ...files)
    expect(refused.code).toBe(1)
    for (const [name] of faults) expect(refused.lines.some((line) => line.includes(`${name}.csv`))).toBe(true)
    const { kinds }: { readonly kinds: readonly { readonly entries: number }[] } = await json('c.sqlite', 'rebuild')
    expect(kinds.reduce((rows, { entries }) => rows + entries, 0)).toBe(0)
  })
})
