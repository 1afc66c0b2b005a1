import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest'
import { call, jsonOf } from './testing/call.ts'
import { smallDatabase, township, writeLedgerFile, writeSmallLedger } from './testing/small-ledger.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-'))
const database = () => join(folder, 'small.sqlite')
const ask = (words: string | readonly string[]) =>
  call(typeof words === 'string' ? words.split(' ') : words, { environment: { DATABASE_URL: database() } })
const entries = async () => jsonOf(await ask('init --json'))['entries']
const file = (name: string, header: string, rows: readonly string[], recorded?: string) =>
  writeLedgerFile(folder, name, header, rows, recorded)
const sessionHeader = '活动编号,学习日期,学习主体,学习形式,专题类别,学习内容,已举办,时长（分钟）,参加人数（人）'
const session = (key: string, date: string, topic = '法治', minutes = '90') =>
  `${key},${date},理论学习中心组,专题学习,${topic},学习,是,${minutes},8`

beforeAll(() => smallDatabase(folder))
afterAll(() => rmSync(folder, { recursive: true }))

describe('import', () => {
  it('says what is new and what was there; the same files again add nothing', async () => {
    const files = writeSmallLedger(join(folder, 'again'))
    const before = await entries()
    const { code, out, err } = await ask(['import', ...files])
    expect([code, out, err]).toEqual([0, [`已导入 0 行，另有 ${before} 行此前已在库中。`], []])
    expect((await ask(['import', ...files, '--lang', 'en'])).out).toEqual([
      `Imported 0 rows; ${before} were there already.`,
    ])
    expect(jsonOf(await ask(['import', ...files, '--json']))).toMatchObject({
      schemaVersion: 1,
      status: 'imported',
      added: 0,
      unchanged: before,
      faults: [],
      faultCount: 0,
    })
  })
  it('shows how far it is, on the side', async () => {
    const patrols = Array.from({ length: 1200 }, (_, i) => session(`P-${i}`, '2023-04-01'))
    const { progress, out } = await ask(['import', file('study-session.csv', sessionHeader, patrols), '--dry-run'])
    expect(progress[0]).toMatch(/^检查 [█░]{10} \d+%，500 行，每秒 \d+ 行$/u)
    expect(out).toHaveLength(1)
    const english = await ask(['import', join(folder, 'study-session.csv'), '--dry-run', '--lang', 'en'])
    expect(english.progress[0]).toMatch(/^Checking [█░]{10} \d+%, 500 rows, \d+ a second$/u)
  })
  it('only checks with --dry-run', async () => {
    const before = await entries()
    const path = file('study-session.csv', sessionHeader, [session('NEW', '2023-04-01')])
    expect(await ask(['import', '--dry-run', path])).toMatchObject({
      code: 0,
      out: ['检查通过：可导入 1 行，另有 0 行已在库中。未写入。'],
    })
    expect((await ask(['import', '--dry-run', path, '--lang', 'en'])).out).toEqual([
      'Check passed: 1 row could be imported, 0 are there already. Nothing written.',
    ])
    expect(jsonOf(await ask(['import', '--dry-run', path, '--json']))).toMatchObject({ status: 'checked', added: 1 })
    expect(await entries()).toBe(before)
  })
  it('takes the kind from --kind, and refuses one that there is not', async () => {
    const path = file('whatever.csv', sessionHeader, [session('KIND', '2023-04-01')])
    expect(await ask(['import', '--dry-run', '--kind', 'study-session', path])).toMatchObject({ code: 0 })
    const { code, out, err } = await ask(['import', '--kind', 'nope', path])
    expect([code, out]).toEqual([2, []])
    expect(err[0]).toMatch(/^没有“nope”这种台账。可用：.*event 综治事件、/u)
    expect((await ask(['import', '--kind', 'nope', path, '--lang', 'en'])).err[0]).toMatch(
      /^There is no entry kind "nope"\. Entry kinds: .*, event /u,
    )
  })
  it('can be stopped: what is there stays, and the same command goes on', async () => {
    const path = file('study-session.csv', sessionHeader, [session('STOP', '2023-04-01')])
    const stopped = () => Promise.resolve()
    const words = ['import', path, '--database', join(folder, 'stopped.sqlite')]
    expect(await call(words, { stopped })).toMatchObject({
      code: 130,
      out: [],
      err: ['已停止。已写入的行完整有效；重新运行同一命令即可继续，不会重复。'],
    })
    expect((await call([...words, '--lang', 'en'], { stopped })).err).toEqual([
      'Stopped. What was written is whole; run the same command again to go on, nothing is doubled.',
    ])
    expect(await call(words)).toMatchObject({ code: 0, out: ['已导入 1 行，另有 0 行此前已在库中。'] })
  })
})

describe('broken files in one call', () => {
  const broken = (): readonly string[] => {
    // No such column, and required ones missing.
    writeFileSync(join(folder, 'party-meeting.csv'), '会议编号,日期X,议题类别\nA,2023-01-01,其他\n')
    return [
      join(folder, 'nowhere.csv'),
      join(folder, 'party-meeting.csv'),
      // A cell that is no number, a value that is not in the list.
      file('study-session-1.csv', sessionHeader, [session('B-1', '2023-04-01', '没有', '九十')]),
      // Outside the year; after it was recorded.
      file(
        'study-session-2.csv',
        sessionHeader,
        [session('B-2', '2022-04-01'), session('B-3', '2023-06-01')],
        '2023-05-01T09:00:00+08:00',
      ),
      // The key is taken, with other content.
      file('study-session-3.csv', sessionHeader, [session('XF-01', '2023-01-16')]),
      // A personal cell that is wrong.
      file('certificate-exam.csv', '成绩编号,考试日期,人员代号,通过,姓名', ['K1,2023-05-01,p-9,是,欧阳\u{0001}小明']),
    ]
  }
  const places = [
    ['nowhere.csv', null, null, null, 'fileMissing'],
    ['party-meeting.csv', 1, '日期X', null, 'unknownHeader'],
    ['study-session-1.csv', 2, '专题类别', '没有', 'notInList'],
    ['study-session-1.csv', 2, '时长（分钟）', '九十', 'notCount'],
    ['study-session-2.csv', 2, '学习日期', '2022-04-01', 'outsideYear'],
    ['study-session-2.csv', 3, '学习日期', '2023-06-01', 'occurredAfterRecorded'],
    ['study-session-3.csv', 2, '活动编号', 'XF-01', 'keyTaken'],
    ['certificate-exam.csv', 2, '姓名', '欧****', 'notText'],
  ]
  let before: unknown
  beforeEach(async () => {
    before = await entries()
  })

  it('give one report with every place, exit 1, and nothing is written', async () => {
    const called = await ask(['import', '--year', '2023', ...broken(), '--json'])
    expect(called).toMatchObject({ code: 1, err: [] })
    const report = jsonOf(called)
    expect(report).toMatchObject({ status: 'refused', added: 0 })
    const faults = report['faults'] as readonly Record<string, unknown>[]
    expect(report['faultCount']).toBe(faults.length)
    const found = faults.map(({ file: name, row, column, value, code }) => [
      String(name).slice(folder.length + 1),
      row,
      column,
      value,
      code,
    ])
    for (const place of places) expect(found).toContainEqual(place)
    for (const fault of faults) expect(fault).toMatchObject({ reason: expect.any(String), remedy: expect.any(String) })
    expect(await entries()).toBe(before)
  })
  test.each([
    ['zh-CN', /^共 (\d+) 处错误，未写入任何数据。$/u],
    ['en', /^(\d+) faults; nothing was written\.$/u],
  ])('are said in %s, one line each, personal cells masked', async (lang, last) => {
    const { code, out, err } = await ask(['import', '--year', '2023', ...broken(), '--lang', lang])
    expect([code, err]).toEqual([1, []])
    expect(last.exec(out.at(-1) ?? '')?.[1]).toBe(String(out.length - 1))
    expect(out.join('\n')).not.toContain('小明')
    expect(out.join('\n')).toContain('欧****')
    expect(await entries()).toBe(before)
  })
  it('are not all listed when they are many, but all are counted', async () => {
    const rows = Array.from({ length: 1003 }, (_, i) => session(`M-${i}`, '2023-04-01', '没有'))
    const path = file('study-session.csv', sessionHeader, rows)
    expect((await ask(['import', path])).out.slice(-3)).toEqual([
      '……另有 3 处错误未列出：',
      `  ${path} 不在可选范围内：3 处`,
      '共 1003 处错误，未写入任何数据。',
    ])
    expect((await ask(['import', path, '--lang', 'en'])).out.slice(-3)).toEqual([
      '... and 3 more:',
      `  ${path}: It is not one of the values allowed: 3`,
      '1003 faults; nothing was written.',
    ])
    const counts = jsonOf(await ask(['import', path, '--json']))['faultCounts']
    expect(counts).toEqual([{ file: path, code: 'notInList', count: 1003 }])
  })
})

it('a check, and an import that is refused, leave no database behind', async () => {
  const none = join(folder, 'none', 'first.sqlite')
  const bad = file('study-session.csv', sessionHeader, [session('A-1', '2023-04-01', '没有')])
  expect((await call(['import', bad, '--database', none])).code).toBe(1)
  const good = file('study-session.csv', sessionHeader, [session('A-1', '2023-04-01')])
  const checked = await call(['import', good, '--dry-run', '--database', none])
  expect([checked.code, checked.out]).toEqual([0, ['检查通过：可导入 1 行，另有 0 行已在库中。未写入。']])
  expect(existsSync(join(folder, 'none'))).toBe(false)
  expect((await call(['import', good, '--database', none])).out).toEqual(['已导入 1 行，另有 0 行此前已在库中。'])
})

describe('with --annotate, faults are shown in copies', () => {
  const broken = (name: string) => file(name, sessionHeader, [session('A-1', '2023-04-01', '没有')])
  it('written to the file that is named, or each to the folder', async () => {
    const one = join(folder, '标注.xlsx')
    const { code, err } = await ask(['import', broken('study-session.csv'), '--annotate', one])
    expect([code, err]).toEqual([1, [`已写入 ${one}`]])
    const [list, copy] = (await readXlsx(readFileSync(one))).sheets
    expect([list?.name, copy?.name, copy?.rows[1]?.[4]]).toEqual(['导入问题', 'study-session', '没有'])
    const many = [broken('学法活动.csv'), broken('学法活动2.csv')]
    await ask(['import', ...many, '--annotate', join(folder, '副本')])
    expect(readdirSync(join(folder, '副本')).toSorted()).toEqual(['学法活动-标注.xlsx', '学法活动2-标注.xlsx'])
  })
  it('but never over an existing file, and none without a fault', async () => {
    const one = join(folder, 'mine.xlsx')
    writeFileSync(one, 'mine')
    const { code, out, err } = await ask(['import', broken('study-session.csv'), '--annotate', one])
    expect([code, out.length > 0, err]).toEqual([2, true, [`${one} 已存在，未覆盖。请先移走或另取文件名。`]])
    const good = file('study-session.csv', sessionHeader, [session('A-1', '2023-04-01')])
    expect((await ask(['import', good, '--dry-run', '--annotate', one])).code).toBe(0)
    expect(readFileSync(one, 'utf8')).toBe('mine')
  })
})

describe('a mapping file', () => {
  const mapping = (text: string) => {
    const path = join(folder, 'mapping.yaml')
    writeFileSync(path, text)
    return path
  }
  const mapped = [
    'version: 1',
    'tables:',
    '  - kind: study-session',
    '    columns: { 活动编号: 号 }',
    '    ignore: [备注]',
  ]
  it('says what the columns of a file are; what is left out is said before what came of it', async () => {
    const path = join(folder, 'whatever.csv')
    const header = `${sessionHeader.replace('活动编号', '号')},备注,乡镇代码`
    const rows = [`${session('MAP', '2023-04-01')},无,${township}`, `合计${','.repeat(8)}1,,`]
    writeFileSync(path, [header, ...rows].join('\n'))
    const words = ['import', '--dry-run', path, '--mapping', mapping(mapped.join('\n'))]
    expect(await ask(words)).toMatchObject({
      code: 0,
      out: [
        `${path} 第1行 “备注” 不导入的列。`,
        `${path} 第3行 合计行，未导入。`,
        '检查通过：可导入 1 行，另有 0 行已在库中。未写入。',
      ],
    })
    expect((await ask([...words, '--lang', 'en'])).out.slice(0, 2)).toEqual([
      `${path}, line 1, "备注" A column was left out.`,
      `${path}, line 3 A row of totals was left out.`,
    ])
    expect(jsonOf(await ask([...words, '--json']))).toMatchObject({
      noticeCount: 2,
      notices: [
        { file: path, sheet: null, row: 1, to: null, column: '备注', code: 'ignoredColumn', reason: '不导入的列。' },
        { file: path, row: 3, code: 'totalRow' },
      ],
      faultCounts: [],
    })
  })
  it('that is wrong is wrong use: every fault with its line and column', async () => {
    const path = mapping('version: 1\ntables:\n  - kind: 学习\n    colums: {}\n')
    const { code, out, err } = await ask(['import', join(folder, 'x.csv'), '--mapping', path])
    expect([code, out]).toEqual([2, []])
    expect(err).toEqual([
      `${path}:4:5 没有“colums”这一项，可用：file、sheet、kind、header、firstRow、dates、blank、columns、ignore、ignoreOthers、skip。 [unknownKey]`,
    ])
  })
})

it('takes a folder for the ledger files in it', async () => {
  const below = join(folder, 'below')
  mkdirSync(below)
  for (const name of ['b.csv', 'a.csv', '~$a.csv'])
    writeLedgerFile(below, name, sessionHeader, [session(name, '2023-04-01')])
  const report = jsonOf(await ask(['import', '--dry-run', below, '--json']))
  expect(report['files']).toEqual(
    ['a.csv', 'b.csv'].map((name) => ({ name: join(below, name), kind: 'study-session', rows: 1 })),
  )
})

it('imports belong to the township that is named', async () => {
  const path = file('study-session.csv', sessionHeader, [session('OTHER', '2023-04-01')])
  const { code, out } = await ask(['import', '--dry-run', '--township', '141021101', path])
  expect(code).toBe(1)
  expect(out[0]).toContain(township)
})
