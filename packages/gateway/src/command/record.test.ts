import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import {
  type MatterRowName,
  decidedMatter,
  matterCells,
  matterRowNames,
} from '../persistence/testing/decided-matter.ts'
import { writeEmptyLedger } from '../persistence/testing/each-database.ts'
import { inTempFolder } from '../persistence/testing/temp-folder.ts'
import { type Called, call, jsonOf } from './testing/call.ts'
import { smallDatabase, township } from './testing/small-ledger.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-'))
let small = ''
beforeAll(async () => {
  small = await smallDatabase(folder)
})
afterAll(() => rmSync(folder, { recursive: true }))

type Ask = (...words: readonly string[]) => Promise<Called>
// Every test records into a copy of its own.
const inCopy = (use: (ask: Ask, input: (text: string) => Ask) => Promise<void>) =>
  inTempFolder(async (own) => {
    const database = join(own, 'own.sqlite')
    copyFileSync(small, database)
    // Closing a year is timed by the clock of the process: what is recorded afterwards must not be from before it.
    const given = { environment: { DATABASE_URL: `sqlite:${database}` }, now: () => new Date().toISOString() }
    await use(
      (...words) => call(words, given),
      (text) =>
        (...words) =>
          call(words, { ...given, input: text }),
    )
  })

const session = [
  'record',
  '学法活动',
  '活动编号=XF-06',
  '学习日期=2023-06-15',
  '学习主体=理论学习中心组',
  '学习形式=专题学习',
  '专题类别=法治',
  '学习内容=学习行政复议法',
  '已举办=是',
  '时长（分钟）=90',
  '参加人数=8',
  '--synthetic',
]
const duty = (key: string, member: string) => [
  'record',
  'grid-duty-record',
  `key=${key}`,
  'occurred=2023-04-30',
  `member=${member}`,
  '应服务天数=30',
  '计入考核天数=30',
  '走访=38',
  '迟报=0',
  '姓名=王芳',
  '--synthetic',
]

describe('record', () => {
  it('writes one entry, and says which figure, points and alert moved and where to ask why', () =>
    inCopy(async (ask) => {
      const { code, out, err } = await ask(...session)
      expect([code, err]).toEqual([0, []])
      expect(out[0]).toBe('已登记 学法活动 XF-06（乐昌镇 2023 年）。撤回：zhunsheng import --withdraw 2 --reason 理由')
      const text = out.join('\n')
      expect(text).toMatch(/^study\.centre-group-sessions +理论学习中心组法治专题学习 +5次 +6次$/mu)
      expect(text).toMatch(/^study\/centre-group +中心组法治专题学习 +2\.50 +3\.00$/mu)
      expect(text).toContain(`为何：zhunsheng explain study/centre-group --township ${township} --year 2023`)
      expect(text).toContain('〔示例，不是法律规定〕')
      expect(text).toMatch(/^【提醒】截至2023年12月31日\n－ .*未达到应举办的6次。\n {2}依据：.*〔地方规定，示例〕$/mu)
      const { out: explained } = await ask('explain', 'study/centre-group', '--year', '2023')
      expect(explained.join('\n')).toContain('3.00')
    }))

  it('says the same in English', () =>
    inCopy(async (ask) => {
      const { code, out } = await ask(...session, '--lang', 'en', '--dry-run')
      expect([code, out[0]]).toEqual([
        0,
        'Nothing speaks against Law study session XF-06 (乐昌镇 2023); this time nothing was written.',
      ])
      const text = out.join('\n')
      expect(text).toMatch(
        /^study\.centre-group-sessions +Centre group sessions on the rule of law +5 times +6 times$/mu,
      )
      expect(text).toMatch(/^study\/centre-group .* 2\.50 +3\.00$/mu)
      expect(text).toMatch(/^\[Alerts\] on 2023-12-31\n- .*\n {2}Basis: .*illustrative/mu)
    }))

  test.each([
    ['a session', session],
    ['a record of a grid member', duty('LZ-04', 'p-0001')],
  ])('computes beforehand what %s moves, and writes nothing until asked', (_, words) =>
    inCopy(async (ask) => {
      const before = await ask('verify', 'ledger', '--json')
      const tried = jsonOf(await ask(...words, '--dry-run', '--json'))
      expect(await ask('verify', 'ledger', '--json')).toEqual(before)
      const written = jsonOf(await ask(...words, '--json'))
      expect([tried['status'], written['status']]).toEqual(['checked', 'recorded'])
      expect(tried['moved']).toEqual(written['moved'])
      expect(JSON.stringify(written['moved'])).toContain('"figure"')
    }),
  )

  it('shows the figures of whom the entry names, and never a personal value', () =>
    inCopy(async (ask) => {
      const { code, out } = await ask(...duty('LZ-04', 'p-0001'))
      expect(code).toBe(0)
      expect(out.join('\n')).toMatch(/^member\.visits +走访（p-0001，2023年4月） +— +38次$/mu)
      expect(out.join('\n')).not.toContain('王芳')
    }))

  it('is there once, however often it is recorded, and can be taken back', () =>
    inCopy(async (ask) => {
      await ask(...session)
      expect((await ask(...session)).out).toEqual(['台账中已有同样的 学法活动 XF-06（乐昌镇 2023 年），没有写入。'])
      const other = await ask(...session.map((word) => (word === '参加人数=8' ? '参加人数=9' : word)))
      expect([other.code, other.out.at(-1)]).toEqual([1, '共 1 处错误，没有写入。'])
      expect((await ask('import', '--withdraw', '2', '--reason', '误登', '--yes')).code).toBe(0)
      expect((await ask(...session)).out).toEqual([
        expect.stringMatching(/^台账中有过同样的 学法活动 XF-06（乐昌镇 2023 年），已作废，不计数；没有写入。/u),
      ])
    }))

  it('says every fault at once, each with its column and how to mend it, and writes nothing', () =>
    inCopy(async (ask) => {
      const { code, out } = await ask('record', 'study-session', '学习日=2023-06-15', 'body=王芳', '已举办=也许')
      expect(code).toBe(1)
      expect(out).toContain('· “学习日”：台账没有这一列。 是否要写“学习日期”？')
      expect(out).toContain('· “活动编号”：缺少必填的列。 加上“活动编号=…”。')
      expect(out.some((line) => line.startsWith('· “body”（王芳）：不在可选范围内。'))).toBe(true)
      expect(out.some((line) => line.startsWith('· “已举办”（也许）：'))).toBe(true)
      expect(out.at(-1)).toMatch(/^共 \d+ 处错误，没有写入。$/u)
      const { out: english } = await ask('record', 'study-session', 'Hled=是', '--lang', 'en')
      expect(english).toContain('· "Hled": The ledger has no such column. Did you mean "Held"?')
      expect(english.join('\n').replaceAll('是', '')).not.toMatch(/\p{Script=Han}/u)
      // Not the number, which is nearer in letters and there already.
      const { out: acted } = await ask('record', 'first-person-duty', 'Act no.=1', 'Acted on=1', '--lang', 'en')
      expect(acted[0]).toBe('· "Acted on": The ledger has no such column. Did you mean "Done on"?')
      const { out: none } = await ask('record', 'study-session', 'xyzzy=1', '--lang', 'en')
      expect(none[0]).toMatch(/^· "xyzzy": The ledger has no such column\. Its columns: Session no\./u)
    }))

  it('masks what is personal in a fault', () =>
    inCopy(async (ask) => {
      const words = duty('LZ-04', 'p-0001').map((word) => (word.startsWith('姓名') ? '姓名=' : word))
      const called = await ask(...words, '身份证=141021198001011234')
      expect(called.code).toBe(1)
      expect(JSON.stringify(called)).not.toContain('141021198001011234')
    }))

  it('reads cells from standard input, so that they stay out of the history of the shell', () =>
    inCopy(async (_, input) => {
      const [personal, ...rest] = ['姓名=王芳', ...duty('LZ-04', 'p-0001').filter((word) => !word.startsWith('姓名'))]
      const { code, out } = await input(`${personal}\n\n`)(...rest, '-')
      expect([code, out[0]?.slice(0, 3)]).toEqual([0, '已登记'])
    }))

  it('does not repeat a word that is no cell: it may be a name', () =>
    inCopy(async (ask) => {
      const called = await ask('record', 'study-session', 'key=1', '王芳')
      expect([called.code, called.err]).toEqual([2, ['第 2 项不是“列名=值”；值中有空格时，整项加引号。']])
      expect((await ask('record', 'study-session')).err).toEqual([
        '没有给出任何一列。各列见 zhunsheng template study-session。',
      ])
      expect((await ask('record', 'nonsense', 'a=b')).err[0]).toContain('没有“nonsense”这种台账。')
    }))

  it('holds references and the year of a row to the ledger, as the import does', () =>
    inCopy(async (ask) => {
      const exam = ['record', '培训考勤', '考勤编号=K', '培训日期=2023-01-20', '课程编号=KC-99', '培训对象=网格员']
      const { code, out } = await ask(
        ...exam,
        '人员代号=p-0001',
        '考勤=参加',
        '实到时长=180',
        '学时折算办法=45分钟折1学时',
        '所得学时=4',
        '姓名=王芳',
      )
      expect(code).toBe(1)
      expect(out.some((line) => line.startsWith('· “课程编号”（KC-99）：'))).toBe(true)
      expect((await ask('close', '--year', '2023', '--reason', '年终')).code).toBe(0)
      expect(jsonOf(await ask(...session, '--json'))).toMatchObject({ faults: [{ code: 'yearClosed' }], moved: null })
      const late = await ask(...session, '--late')
      expect([late.code, late.out[0]?.slice(0, 3)]).toEqual([0, '已登记'])
    }))

  it('says that nothing moved', () =>
    inCopy(async (ask) => {
      const other = session.map((word) => (word === '专题类别=法治' ? '专题类别=其他' : word))
      const { out } = await ask(...other)
      expect(out.at(-1)).toBe('乐昌镇 2023 年的计数、得分和截至2023年12月31日的提醒均无变动。')
    }))
})

it('a database without entries asks for the township; a step that the law does not allow is refused', () =>
  inTempFolder(async (own) => {
    const database = join(own, 'own.sqlite')
    await writeEmptyLedger(database)
    const record = (name: MatterRowName, ...more: readonly string[]) => {
      const row = decidedMatter[name]
      const cells = Object.entries(matterCells(row)).map(([column, cell]) => `${column}=${cell}`)
      return call(['record', row.kind, ...cells, '--synthetic', '--database', database, ...more])
    }
    const [first, ...rest] = matterRowNames
    expect(await record(first ?? 'discussed')).toMatchObject({ code: 2, err: [expect.stringContaining('--township')] })
    expect((await record(first ?? 'discussed', '--township', '141021100')).code).toBe(0)
    const before = rest.slice(0, rest.indexOf('reviewed'))
    for (const name of before) expect((await record(name)).code).toBe(0)
    const refused = await record('discussed')
    expect(refused.code).toBe(1)
    expect(refused.out.join('\n')).toContain('不符合程序')
    expect(refused.out.join('\n')).toContain('《重大行政决策程序暂行条例》')
    expect(jsonOf(await record('discussed', '--json', '--lang', 'en'))).toMatchObject({
      status: 'refused',
      faults: [{ code: 'illegalMove', isOwn: true }],
    })
  }))
