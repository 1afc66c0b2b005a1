import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call, jsonOf } from './testing/call.ts'
import { smallDatabase, township, writeLedgerFile } from './testing/small-ledger.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-'))
const ask = (...words: readonly string[]) =>
  call(words, { environment: { DATABASE_URL: join(folder, 'small.sqlite') } })
const header = '活动编号,学习日期,学习主体,学习形式,专题类别,学习内容,已举办,时长（分钟）,参加人数（人）'
const file = (name: string, minutes: string) =>
  writeLedgerFile(join(folder), name, header, [
    `RUN-1,2023-04-01,理论学习中心组,专题学习,法治,学习,是,${minutes},8`,
    'RUN-2,2023-04-02,理论学习中心组,专题学习,法治,学习,是,90,8',
  ])

beforeAll(() => smallDatabase(folder))
afterAll(() => rmSync(folder, { recursive: true }))

describe('imports after they are made', () => {
  it('a changed row shows both versions, and on request becomes a correction', async () => {
    expect(await ask('import', file('study-session.csv', '90'))).toMatchObject({ code: 0 })
    const changed = file('study-session.csv', '120')
    const refused = await ask('import', changed)
    expect(refused.code).toBe(1)
    expect(refused.out[0]).toContain('时长：库中为“90”，文件中为“120”')
    const english = await ask('import', changed, '--lang', 'en')
    expect(english.out[0]).toContain('"90" in the ledger, "120" in the file')
    const corrected = await ask('import', changed, '--as-corrections', '时长录错')
    expect([corrected.code, corrected.out.at(-1)]).toEqual([0, '1 行作为更正入库。'])
    expect(jsonOf(await ask('import', changed, '--json'))).toMatchObject({ added: 0, corrected: 0, unchanged: 2 })
    expect((await ask('import', changed, '--as-corrections', ' ')).code).toBe(2)
  })

  it('are listed, the last one first', async () => {
    const runs: readonly unknown[] = JSON.parse((await ask('import', 'list', '--json')).out.join('\n')).runs
    expect(runs).toMatchObject([
      { state: 'done', added: 0 },
      { state: 'done', added: 0, corrected: 1, published: 1 },
      { state: 'done', added: 2, files: [{ kind: 'study-session', rows: 2 }] },
      {},
    ])
    const { out } = await ask('import', 'list')
    expect(out[0]).toMatch(/次号\s+时间\s+操作人\s+状态\s+行数\s+文件/u)
  })

  it('are withdrawn with a reason and on confirmation only', async () => {
    const list = JSON.parse((await ask('import', 'list', '--json')).out.join('\n')).runs
    const [, correction, first] = list.map(({ id }: { readonly id: number }) => String(id))
    expect((await ask('import', '--withdraw', correction)).code).toBe(2)
    expect((await ask('import', '--withdraw', correction, '--reason', '传错')).code).toBe(2)
    expect((await ask('import', '--withdraw', '999', '--reason', '传错', '--yes')).code).toBe(2)
    expect((await ask('import')).code).toBe(2)
    const foreseen = await ask('import', '--withdraw', correction, '--dry-run')
    expect(foreseen.out[0]).toContain('将作废 0 条，恢复原样 1 条')
    const taken = await ask('import', '--withdraw', correction, '--reason', '传错', '--yes')
    expect([taken.code, taken.out]).toEqual([0, [`第 ${correction} 次导入已撤回：作废 0 条，恢复原样 1 条。`]])
    // The entry that the correction concerned has had further versions since.
    const both = await ask('import', '--withdraw', first, '--reason', '传错', '--yes')
    expect([both.code, both.out.length]).toEqual([1, 3])
    expect(both.out[2]).toContain('RUN-1')
  })

  it('leave their keys to the right file once they are withdrawn', async () => {
    const rows = (topic: string) =>
      writeLedgerFile(folder, 'study-session.csv', header, [
        `AGAIN-1,2023-05-01,理论学习中心组,专题学习,法治,${topic},是,90,8`,
        'AGAIN-2,2023-05-02,理论学习中心组,专题学习,法治,学习,是,90,8',
      ])
    const latest = async () => JSON.parse((await ask('import', 'list', '--json')).out.join('\n')).runs[0].id
    const withdraw = async () => ask('import', '--withdraw', String(await latest()), '--reason', '传错', '--yes')
    await ask('import', rows('写错'))
    expect((await withdraw()).out[0]).toContain('作废 2 条')
    const right = rows('宪法')
    const refused = await ask('import', right)
    expect([refused.code, refused.out[0]]).toEqual([1, expect.stringContaining('请加 --as-corrections 理由 导入')])
    const again = await ask('import', right, '--as-corrections', '重新导入')
    expect([again.code, again.out.at(-1)]).toEqual([0, '2 行作为更正入库。'])
    expect(jsonOf(await ask('import', right, '--json'))).toMatchObject({ added: 0, unchanged: 2, voided: 0 })
    // A correction of what was reinstated, taken back: what it was before stands again.
    await ask('import', rows('民法典'), '--as-corrections', '再改')
    expect((await withdraw()).out[0]).toContain('恢复原样 1 条')
    expect(jsonOf(await ask('verify', 'ledger', '--json'))).toMatchObject({ holds: true })
  })

  it('keep the good rows and give the others back to be mended', async () => {
    const path = writeLedgerFile(folder, 'study-session.csv', header, [
      'GOOD-1,2023-06-01,理论学习中心组,专题学习,法治,学习,是,90,8',
      'BAD-1,2023-06-02,理论学习中心组,专题学习,吵架,"学习,讨论",是,90,8',
      'GOOD-2,2023-06-03,理论学习中心组,专题学习,法治,学习,是,90,8',
    ])
    const rest = join(folder, '未导入.csv')
    const kept = await ask('import', path, '--keep-good', rest)
    expect([kept.code, kept.out.at(-1)]).toEqual([1, '已导入 2 行，另有 0 行此前已在库中。'])
    expect(kept.err.at(-1)).toContain('1 行未导入')
    const text = readFileSync(rest, 'utf8')
    expect(text.split('\n')).toEqual([
      `${header},乡镇代码,录入时间,合成数据`,
      `BAD-1,2023-06-02,理论学习中心组,专题学习,吵架,"学习,讨论",是,90,8,${township},2024-01-05T09:00:00+08:00,是`,
      '',
    ])
    const mended = join(folder, 'study-session-改.csv')
    writeFileSync(mended, text.replace('吵架', '法治'))
    expect((await ask('import', mended, '--kind', 'study-session')).out).toEqual([
      '已导入 1 行，另有 0 行此前已在库中。',
    ])
    // Nothing can be left out of a file without its columns.
    const headless = join(folder, 'study-session-2.csv')
    writeFileSync(headless, '活动编号,乡镇代码\nX-1,141021100\n')
    expect((await ask('import', headless, '--keep-good', join(folder, 'x.csv'))).out.at(-1)).toContain('未写入')
    // Then the faults of rows are said all the same.
    const both = await ask('import', headless, path, '--keep-good', join(folder, 'x.csv'))
    expect(both.out.filter((line) => line.includes('study-session.csv 第3行'))).toHaveLength(1)
    expect(both.out.some((line) => line.startsWith(headless))).toBe(true)
  })

  it('keep what lies where a mapping file says: header, first row, rows to skip, parts of keys', async () => {
    const mapping = join(folder, '对应关系.yaml')
    writeFileSync(
      mapping,
      `version: 1
defaults: { 乡镇代码: '${township}', 录入时间: '2024-01-05T09:00:00+08:00', 合成数据: 是, 学习主体: 党政班子, 学习形式: 会前学法 }
tables:
  - sheet: 学法
    kind: study-session
    header: { row: 3, rows: 2, fill: true }
    firstRow: 6
    columns:
      活动编号: { template: 'LAY-{号:3}' }
      学习日期: 情况/日期
      专题类别: 情况/类别
      学习内容: 情况/内容
      已举办: { value: 是 }
      时长: { from: 时长/（小时）, unit: 小时 }
      参加人数: 人数
    ignore: [状态]
    skip: [{ column: 状态, matches: 作废 }]
`,
    )
    const row = (number: number, topic: string, state: string) => [number, '2023-09-01', topic, '宪法', 0.5, 9, state]
    const rows = [
      ['学法台账'],
      [],
      ['号', '情况', null, null, '时长', '人数', '状态'],
      [null, '日期', '类别', '内容', '（小时）', null, null],
      ['填一个数', '年月日', '选一类', '写明', null, null, null],
      row(1, '法治', '有效'),
      row(2, '吵架', '有效'),
      row(3, '吵架', '作废'),
    ]
    const path = join(folder, '学法-布局.xlsx')
    const header = { startRow: 2, endRow: 3, startCol: 0, endCol: 0 }
    writeFileSync(path, await writeXlsx({ sheets: [{ name: '学法', rows, merges: [header] }] }))
    const left = join(folder, '学法-剩.csv')
    const kept = await ask('import', path, '--mapping', mapping, '--keep-good', left)
    expect(kept.out.at(-1)).toBe('已导入 1 行，另有 0 行此前已在库中。')
    // CSV has no merged cells: a header that needs them goes to a workbook.
    const workbook = join(folder, '学法-剩.xlsx')
    expect(kept.err.at(-1)).toContain(`zhunsheng import ${workbook} --mapping ${mapping}`)
    const { sheets } = await readXlsx(readFileSync(workbook))
    expect(sheets[0]?.rows.slice(2)).toEqual([rows[2], rows[3], rows[4]?.map(() => null), rows[6]])
    const again = await ask('import', workbook, '--mapping', mapping)
    expect(again.out.filter((line) => line.includes('吵架'))).toHaveLength(1)
    const mended = [{ name: '学法', rows: [...rows.slice(0, 5), row(2, '法治', '有效')], merges: [header] }]
    writeFileSync(workbook, await writeXlsx({ sheets: mended }))
    expect((await ask('import', workbook, '--mapping', mapping)).out.at(-1)).toContain('已导入 1 行')
  })

  it('of a closed year are refused, and taken as late entries on request', async () => {
    const late = writeLedgerFile(
      folder,
      'study-session-2023.csv',
      header,
      ['LATE-1,2023-05-01,理论学习中心组,专题学习,法治,学习,是,90,8'],
      '',
    )
    expect((await ask('close', '--township', township, '--year', '2023', '--reason', '年报已公布')).code).toBe(0)
    const refused = await ask('import', late)
    expect([refused.code, refused.out[0]]).toEqual([1, expect.stringContaining('2023 年已关闭')])
    const now = () => new Date().toISOString()
    const environment = { DATABASE_URL: join(folder, 'small.sqlite') }
    const asked = (...words: readonly string[]) => call(words, { now, environment })
    const tried = await asked('import', late, '--late', '--dry-run')
    expect(tried.out.slice(1)).toEqual([
      expect.stringMatching(/^其中 1 行将补录入乐昌镇 2023 年，该年度已于.+关闭：学法活动 LATE-1$/u),
      '入库后即列出因此变化的指标、得分与名次。',
    ])
    const taken = await asked('import', late, '--late', '--lang', 'en')
    expect([taken.code, taken.out[1]]).toEqual([
      0,
      expect.stringMatching(/^1 row went into 乐昌镇 2023, closed at .+, as late entries: Law study session LATE-1$/u),
    ])
    const stale = await asked('stale', '--lang', 'en')
    expect(taken.out.slice(2)).toEqual(stale.out)
    expect(stale.out[0]).toMatch(/^乐昌镇 2023: 1 value changed since it was closed at /u)
    // The same command once more, as after an import that was cut off: it says the same.
    const again = jsonOf(await asked('import', late, '--late', '--json'))
    const { schemaVersion: _, ...year } = jsonOf(await asked('stale', '--json'))
    expect(again).toMatchObject({ added: 0, late: [{ year: 2023, rows: 0, already: 1, named: [] }], stale: [year] })
    expect(year).toMatchObject({ figures: [{ before: { value: 11 }, now: { value: 12 } }], score: null, ranks: [] })
  })

  it('of a closed year are taken back by late entries, and what was stale is not any more', async () => {
    const runs = JSON.parse((await ask('import', 'list', '--json')).out.join('\n')).runs
    const late = String(runs.find(({ added }: { readonly added: number }) => added === 1).id)
    const words = ['import', '--withdraw', late, '--reason', '传错', '--yes', '--late', '--lang', 'en']
    const foreseen = await ask(...words, '--dry-run')
    expect(foreseen.out[1]).toMatch(/^1 row would go into 乐昌镇 2023, .+ as late entries: Law study session LATE-1$/u)
    const taken = await ask(...words)
    expect(taken.out.slice(1)).toEqual([
      expect.stringMatching(/^1 row went into 乐昌镇 2023/u),
      expect.stringMatching(/^乐昌镇 2023: no figure, score or rank has changed since it was closed at /u),
    ])
  })
})
