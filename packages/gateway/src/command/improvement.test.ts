import { describe, expect, it } from 'vitest'
import { fillImprovement } from '../schema/testing/improvement.ts'
import { jsonOf } from './testing/call.ts'
import { overLedger } from './testing/over-ledger.ts'
import { township } from './testing/small-ledger.ts'

const { ask } = overLedger(fillImprovement, '2024-06-01T00:00:00Z')

describe('leaders', () => {
  it('says who has how many charges, open, overdue, closed, and each of them', async () => {
    const { code, out, err } = await ask('leaders --year 2023')
    expect([code, err]).toEqual([0, []])
    expect(out).toEqual([
      '乐昌镇 2023年领导包案（截至2023年12月31日）',
      '',
      '包案领导  人员  包案  在办  其中逾期  结案  接访下访',
      '────────  ────  ────  ────  ────────  ────  ────────',
      '党委书记  p-1      1     1         1     0         0',
      '副镇长    p-4      1     1         0     0         1',
      '',
      '编号  事项      包案领导  批准          期限            情况                    接访下访',
      '────  ────────  ────────  ────────────  ──────────────  ──────────────────────  ────────',
      'BA-1  BA-1积案  副镇长    2023年3月3日  2023年4月30日   已报结案材料，超期10日         1',
      'BA-2  BA-2积案  党委书记  2023年6月2日  2023年11月30日  办理中，超期31日               0',
      '',
      '依据：《信访工作条例》第18条第2款',
    ])
    // Nobody is named, neither leaders nor petitioners.
    expect(out.join('')).not.toContain('赵敏')
  })
  it('says the same in English, and nothing of a year without any', async () => {
    const { out } = await ask('leaders --year 2023 --lang en')
    expect(out.at(-4)).toMatch(/^BA-1 .* papers filed, 10 days late +1$/u)
    expect((await ask('leaders --year 2022')).out.at(-1)).toBe('这一年没有批准的领导包案。')
    expect(await ask('leaders --year 2024 --on 2023-12-31')).toMatchObject({ code: 2, out: [] })
  })
  it('gives it as JSON, with who approved what', async () => {
    const json = jsonOf(await ask('leaders --year 2023 --json'))
    expect(json).toMatchObject({ schemaVersion: 1, township, year: 2023, on: '2023-12-31' })
    expect(json['leaders']).toMatchObject([
      {
        leader: 'p-1',
        overdue: 1,
        charges: [{ charge: 'BA-2', late: 31, approvals: [{ what: 'charge', by: 'townMayor', isByFirst: true }] }],
      },
      { leader: 'p-4', charges: [{ charge: 'BA-1', stage: 'papersFiled', visits: ['2023-03-15'] }] },
    ])
  })
})

describe('problems', () => {
  it('tells cause, owner, measure, days, check and return', async () => {
    const { code, out, err } = await ask('problems --on 2024-02-29')
    expect([code, err]).toEqual([0, []])
    expect(out).toEqual([
      '乐昌镇 截至2024年2月29日的问题整改',
      '',
      'WT-1 WT-1不足（2022年度报告第1个问题）',
      '  情况：已销号；责任职务：副镇长',
      '  原因：人手不足',
      '  措施：补充人员',
      '  期限：2023年9月30日（原为2023年6月30日，已批准延期），超期8日',
      '  完成：2023年10月8日',
      '  核查：2023年10月12日由分管副书记核查通过',
      '  销号：2023年10月13日',
      '  后来再次出现：WT-2',
      '',
      'WT-2 WT-2不足（2023年度报告第1个问题）',
      '  情况：已提出；责任职务：副镇长',
      '  原因：未说明',
      '  措施：没有',
      '  是问题WT-1再次出现',
      '',
      '共 2 个问题：已销号 1 个，未说明原因 1 个。',
    ])
  })
  it('lists those of a year, or those that are not closed, up to today unless a day is given', async () => {
    const keys = async (words: string): Promise<readonly string[]> =>
      (await ask(words)).out.filter((line) => line.startsWith('WT-')).map((line) => line.slice(0, 4))
    expect(await keys('problems --year 2022')).toEqual(['WT-1'])
    expect(await keys('problems --open')).toEqual(['WT-2'])
    expect(await keys('problems --on 2023-12-31')).toEqual(['WT-1'])
    expect((await ask('problems --year 2019')).out.at(-1)).toBe('没有登记的问题。')
    expect((await ask('problems --open --lang en')).out).toContain('  Cause: none stated')
  })
  it('gives it as JSON', async () => {
    expect(jsonOf(await ask('problems --on 2024-02-29 --json'))['problems']).toMatchObject([
      { problem: 'WT-1', stage: 'closed', due: '2023-09-30', firstDue: '2023-06-30', late: 8, returnedAs: ['WT-2'] },
      { problem: 'WT-2', stage: 'found', cause: null, returnOf: 'WT-1' },
    ])
  })
})

describe('reports', () => {
  it('tells the register year by year, with where it is and what circulars say', async () => {
    const { code, out, err } = await ask('reports --on 2023-12-31')
    expect([code, err]).toEqual([0, []])
    expect(out).toEqual([
      '乐昌镇 截至2023年12月31日的年度报告登记',
      '',
      '2022年度报告（乐发〔2023〕6号）',
      '  报送县委、县政府：期限至2023年2月28日止，2023年3月1日，正值“前”字两解之日，提示而不算逾期',
      '  公开：期限至2023年3月31日止，2023年4月5日，逾期5日',
      '  公开方式：政府网站，https://example.invalid/2022',
      '  抄送县委依法治县办：没有记录',
      '  述及两位主要负责人：是',
      '  通报：2023年4月20日县印发TB-1“关于年度报告的通报”',
      '',
      '“X月1日前”按不含当日理解（--before 可改）。',
      '报送县委、县政府的依据：《法治政府建设与责任落实督察工作规定》〔未核实〕',
      '公开的依据：《法治政府建设与责任落实督察工作规定》第24条〔未核实〕',
    ])
  })
  it('reads “before” in the other way when asked, by its code or its word', async () => {
    for (const words of ['inclusive', '含当日']) {
      const { out } = await ask(`reports --on 2023-12-31 --before ${words}`)
      expect(out.slice(3, 5)).toEqual([
        '  报送县委、县政府：期限至2023年3月1日止，2023年3月1日，按期',
        '  公开：期限至2023年4月1日止，2023年4月5日，逾期4日',
      ])
    }
    expect(await ask('reports --before perhaps')).toMatchObject({
      code: 2,
      err: ['没有理解“perhaps”。可用：exclusive（不含当日）、inclusive（含当日）。'],
    })
  })
  it('finds the missing one, and gives it as JSON', async () => {
    expect(jsonOf(await ask('reports --on 2024-03-05 --json'))).toMatchObject({
      before: 'exclusive',
      reports: [
        {
          reportYear: 2022,
          submission: { outcome: 'inGrace', late: 1 },
          copied: null,
          circulars: [{ circular: 'TB-1' }],
        },
        { reportYear: 2023, submission: { outcome: 'missing', late: 5, done: null }, registered: false },
      ],
    })
    expect((await ask('reports --on 2024-03-05 --lang en')).out).toContain(
      '  Submitted to the county: due 2024-02-29; no entry; missing, 5 days over',
    )
  })
})

it('what is due reads “before” in either way', async () => {
  const last = async (words: string) => (await ask(`due --on 2024-03-01 --system annualReport ${words}`)).out[6]
  expect(await last('')).toMatch(/宽限.*2024年2月29日.*逾期1天/u)
  expect(await last('--before inclusive')).toMatch(/将到期.*2024年3月1日.*剩0天/u)
})
