import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { lechang, writeCsv } from '../intake/testing/ledger-folder.ts'
import {
  type MatterRowName,
  decidedMatter,
  matterCells,
  matterRowNames,
} from '../persistence/testing/decided-matter.ts'
import { inTempFolder } from '../persistence/testing/temp-folder.ts'
import { call, jsonOf } from './testing/call.ts'

const writeMatter = (folder: string, names: readonly MatterRowName[]): string => {
  mkdirSync(folder)
  const rows = names.map((name) => decidedMatter[name])
  for (const [kind, its] of Map.groupBy(rows, (row) => row.kind)) {
    const cells = its.map((row) => ({ ...matterCells(row), township: lechang, synthetic: '是' }))
    writeCsv(folder, `${kind}.csv`, kind, cells)
  }
  return folder
}
const inFolder = (
  use: (folder: string, ask: (...words: readonly string[]) => ReturnType<typeof call>) => Promise<void>,
) =>
  inTempFolder((folder) =>
    use(folder, (...words) => call(words, { environment: { DATABASE_URL: join(folder, 'ledger.db') } })),
  )

it('an import says which step the law does not allow, by which article, in both languages, and writes nothing', () =>
  inFolder(async (folder, ask) => {
    const files = writeMatter(
      join(folder, 'matter'),
      matterRowNames.filter((name) => name !== 'reviewed'),
    )
    for (const more of [[], ['--dry-run']]) {
      const refused = await ask('import', files, ...more)
      expect([refused.code, refused.out.at(-1)]).toEqual([1, '共 4 处错误，未写入任何数据。'])
      expect(refused.out[0]).toContain('decision-step.csv 第7行 “决策事项编号”（SX-1）')
      expect(refused.out[0]).toContain('“集体讨论”（记录“CX-6”）不符合程序')
      expect(refused.out[0]).toContain('《重大行政决策程序暂行条例》第25条第2款〔参照〕')
    }
    const [english] = (await ask('import', files, '--lang', 'en')).out
    expect(english).toContain('line 7, "决策事项编号" (SX-1)')
    expect(english).toContain('the step “Collective discussion” of 2023-03-10 (entry “CX-6”) is not allowed')
    expect(english).toContain('art. 25, para. 2 [by reference]')
    const { faults } = jsonOf(await ask('import', files, '--json'))
    expect(faults).toMatchObject([
      { code: 'illegalMove', isOwn: true, illegalMove: { case: 'SX-1', gates: [{ citation: { article: 25 } }] } },
      {},
      {},
      {},
    ])
    expect(existsSync(join(folder, 'ledger.db'))).toBe(false)
  }))

it('a withdrawal that would leave such a step behind is a finding, and changes nothing', () =>
  inFolder(async (folder, ask) => {
    const split = matterRowNames.indexOf('discussed')
    const first = writeMatter(join(folder, 'first'), matterRowNames.slice(0, split))
    const second = writeMatter(join(folder, 'second'), matterRowNames.slice(split))
    expect((await ask('import', first)).code).toBe(0)
    expect((await ask('import', second)).code).toBe(0)
    for (const more of [['--dry-run'], ['--yes']]) {
      const refused = await ask('import', '--withdraw', '1', '--reason', '传错', ...more)
      expect(refused.code).toBe(1)
      expect(refused.out[0]).toBe('撤回之后，库中 5 处程序依法就不成立：未作任何更改。请先更正或作废这些记录，再撤回。')
      expect(refused.out[1]).toContain('“集体讨论”（记录“CX-6”）')
    }
    const english = await ask('import', '--withdraw', '1', '--reason', 'wrong', '--yes', '--lang', 'en')
    expect(english.out[0]).toContain('would not allow 5 steps')
    expect(jsonOf(await ask('import', '--withdraw', '1', '--reason', '传错', '--yes', '--json'))).toMatchObject({
      done: false,
      illegal: [
        { move: 'discussed' },
        { move: 'partyReported' },
        { move: 'decided' },
        { move: 'published' },
        { move: 'archived' },
      ],
    })
    for (const run of ['2', '1'])
      expect((await ask('import', '--withdraw', run, '--reason', '传错', '--yes')).code).toBe(0)
  }))
