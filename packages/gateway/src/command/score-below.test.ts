import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { call, jsonOf } from './testing/call.ts'
import { smallDatabase, writeLedgerFile } from './testing/small-ledger.ts'

const [one, two, community, merged] = ['141021100951', '141021100952', '141021100901', '141021100966'] as const
const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-'))
let environment: Record<string, string> = {}

const files = (): readonly string[] => {
  const at = join(folder, 'below')
  mkdirSync(at)
  const file = (name: string, header: string, rows: readonly string[]) => writeLedgerFile(at, name, header, rows)
  return [
    file('village.csv', '区划代码,启用日期,停用日期,名称,类型,常住人口（人）', [
      `${one},2021-01-01,,青禾村（虚构）,行政村,1200`,
      `${two},2021-01-01,,望岫村（虚构）,行政村,900`,
      `${community},2021-01-01,,明镜社区（虚构）,社区,5000`,
      `${merged},2021-01-01,2022-12-31,旧渡村（虚构）,行政村,700`,
    ]),
    file('legal-literacy-advocate.csv', '培养编号,培养日期,退出日期,村（社区）代码,人员代号,姓名', [
      ...['1', '2', '3'].map((n) => `F-${n},2022-03-01,,${one},p-020${n},甲松涛`),
      `F-4,2022-03-01,,${two},p-0204,甲松涛`,
      `F-5,2022-03-01,2023-06-30,${two},p-0205,甲松涛`,
    ]),
    file(
      'advocate-training.csv',
      '培训编号,培训日期,人员代号,村（社区）代码,培训内容,学时（学时）',
      ['1', '2', '3'].map((n) => `P-${n},2023-05-01,p-020${n},${one},民法典,4`),
    ),
    file('counsel-appointment.csv', '聘任编号,聘任日期,到期日期,村（社区）代码,法律顾问代号,姓名', [
      `G-1,2023-01-01,2023-12-31,${one},p-0085,甲松涛`,
      `G-2,2023-01-01,2023-12-31,${community},p-0085,甲松涛`,
    ]),
    file('person.csv', '人员代号,到岗日期,离岗日期,人员类别,姓名', [
      'p-0001,2021-01-01,,公务员,甲松涛',
      'p-0002,2021-01-01,2023-06-30,公务员,甲松涛',
      'p-0035,2021-01-01,,事业人员,甲松涛',
    ]),
    file('study-attendance.csv', '出勤编号,学习日期,活动编号,人员代号,到会情况', [
      'C-1,2023-01-15,XF-01,p-0001,到会',
      'C-2,2023-02-15,XF-02,p-0001,缺席',
      'C-3,2023-03-15,XF-03,p-0001,请假',
    ]),
    file('exam-result.csv', '成绩编号,考试日期,考试,人员类别,人员代号,分数（分）,通过,优秀,姓名', [
      'K-1,2023-09-20,学法用法考试,公务员,p-0001,92,是,是,甲松涛',
    ]),
  ]
}
beforeAll(async () => {
  environment = { DATABASE_URL: `sqlite:${await smallDatabase(folder)}` }
  const { code, out, err } = await call(['import', ...files()], { environment })
  if (code !== 0) throw new Error([...out, ...err].join('\n'))
})
afterAll(() => rmSync(folder, { recursive: true }))
const ask = (words: string) => call(words, { environment })

describe('score village', () => {
  it('of a month is by a book of months: what the ledger holds is judged, what nobody gave is missing', async () => {
    const { month, subjects } = jsonOf(await ask('score village --month 2023-02 --book scheme-b --json'))
    expect(month).toBe('2023-02')
    expect(subjects).toMatchObject(
      [community, one, two].map((id) => ({
        id,
        period: '2023-02',
        status: 'provisional',
        indicators: expect.arrayContaining([
          expect.objectContaining({ path: 'village-events', status: 'final', points: '0.00' }),
          expect.objectContaining({ path: 'volunteers', status: 'missing' }),
        ]),
      })),
    )
    const { out } = await ask('score village --month 2023-02 --book scheme-b --lang en')
    expect(out[0]).toMatch(/, villages and communities, 2023-02$/u)
    expect(await ask('score village --month 2023-02')).toMatchObject({
      code: 2,
      err: ['本评分细则的考核期为“年”，不能用于“月”。'],
    })
  })
  it('lists villages and communities in force, each indicator by its title, and on what rules that rests', async () => {
    expect(await ask('score village --year 2023')).toMatchObject({
      code: 0,
      err: [],
      out: [
        '乐昌镇 2023 年各村（社区）评分',
        '数据截至2023年12月31日（推定为期末）',
        '',
        '代码          名称                得分  等次    在任人数  参加培训  法律顾问在聘    加分',
        '────────────  ────────────────  ──────  ──────  ────────  ────────  ────────────  ──────',
        '141021100901  明镜社区（虚构）  100.00  优秀      不适用    不适用         40.00  不适用',
        '141021100951  青禾村（虚构）     90.00  优秀       40.00     10.00         40.00    0.00',
        '141021100952  望岫村（虚构）     13.33  不合格     13.33      0.00          0.00    0.00',
        '',
        '有不适用的指标，其分值已按评分细则分给其余指标。',
        '依据：村（社区）年度法治工作考核（示例）（village-year@2023-01-01）〔示例，不是法律规定〕',
      ],
    })
  })
  it('says the same in English, of one village, as of a day', async () => {
    const { out } = await ask(`score village --village ${two} --as-of 2023-06-30 --lang en`)
    expect(out.slice(3)).toEqual([
      'Code          Name            Points  Grade        In post  Training  Legal counsel in force  Bonus',
      '────────────  ──────────────  ──────  ───────────  ───────  ────────  ──────────────────────  ─────',
      '141021100952  望岫村（虚构）   26.67  Unqualified    26.67      0.00                    0.00   0.00',
      '',
      'Basis: Annual assessment of villages and communities (illustrative) (village-year@2023-01-01) [illustrative, not law]',
    ])
  })
  it('gives plain data', async () => {
    expect(jsonOf(await ask(`score village --village ${community} --json`))).toMatchObject({
      schemaVersion: 1,
      year: 2023,
      subjects: [{ id: community, name: '明镜社区（虚构）', type: 'community', points: '100.00', status: 'final' }],
    })
  })
  test.each([
    [merged, `2023年没有代码为“${merged}”的村（社区）。`],
    ['x', '2023年没有代码为“x”的村（社区）。'],
  ])('of %s is refused: it is on no list of the year', async (village, message) => {
    expect(await ask(`score village --village ${village}`)).toMatchObject({ code: 2, out: [], err: [message] })
    expect(await ask(`explain --village ${village}`)).toMatchObject({ code: 2, out: [], err: [message] })
  })
})

describe('score civil-servant', () => {
  it('lists civil servants in service by their keys, and nobody by name', async () => {
    const { code, out } = await ask('score civil-servant --year 2023')
    expect(code).toBe(0)
    expect(out.slice(3, 7)).toEqual([
      '人员代号   得分  等次  学法出勤  参加考试   通过  加分',
      '────────  ─────  ────  ────────  ────────  ─────  ────',
      'p-0001    80.00  良好     25.00     15.00  35.00  5.00',
      '',
    ])
    expect(out.join('\n')).not.toContain('松涛')
  })
  it('says so when nobody is on the list', async () => {
    expect(await ask('score civil-servant --year 2023 --as-of 2020-12-31 --lang en')).toMatchObject({
      code: 0,
      out: [],
      err: ['The list of persons names no civil servant in service in 2023.'],
    })
  })
})

describe('explain', () => {
  it('tells of a village what was counted and asked, and of a community that it is not concerned', async () => {
    const ofVillage = (await ask(`explain advocates/in-post --village ${two}`)).out
    expect(ofVillage[0]).toContain('台账计1名，目标3名，按比例计1÷3×40.00＝13.3333…，四舍五入得13.33分')
    expect(ofVillage.join('\n')).toContain('〔地方规定，示例〕')
    const ofCommunity = (await ask(`explain advocates/in-post --village ${community} --lang en`)).out
    expect(ofCommunity[0]).toContain('does not concern the subject')
  })
  it('says of the examination that no national pass mark is known', async () => {
    const { out } = await ask('explain exam/passed --book civil-servant-year --member p-0001')
    expect(out[0]).toContain('全国统一合格线不详、未核实，60分为地方做法')
  })
  test.each([
    ['explain --book village-year', '该评分细则考核村（社区），请用 --village 指定代码。'],
    ['explain --book civil-servant-year', '该评分细则考核个人，请用 --member 指定人员代号。'],
    ['explain --book civil-servant-year --member p-0002', '2023年没有代号为“p-0002”的在职公务员。'],
  ])('%s is refused with what to do', async (words, message) => {
    expect(await ask(words)).toMatchObject({ code: 2, out: [], err: [message] })
  })
})
