import { beforeAll, expect, it } from 'vitest'
import { jsonOf } from './testing/call.ts'
import { overLedger } from './testing/over-ledger.ts'
import { writeLedgerFile } from './testing/small-ledger.ts'

const { folder, ask } = overLedger()

const header =
  '事件编号,发生日期,上报日期,办结日期,类别,上报主体,村（社区）代码,上报人代号,已处置,有效,办结时限,重复于事件编号'
interface Row {
  readonly closed?: string
  readonly handled?: '否'
  readonly of?: string
}
const event = (key: string, category: string, source: string, { closed = '', handled, of = '' }: Row = {}) =>
  `${key},2023-05-02,2023-05-02,${closed},${category},${source},141021100201,p-0001,${handled ?? '是'},是,2023-05-12,${of}`
const village = '村（社区）'

beforeAll(async () => {
  const rows = [
    event('SJ-1', '矛盾纠纷', village, { closed: '2023-05-04' }),
    event('SJ-2', '矛盾纠纷', village),
    event('SJ-3', '矛盾纠纷', village, { of: 'SJ-1', closed: '2023-05-04' }),
    event('SJ-4', '矛盾纠纷', village, { handled: '否' }),
    event('SJ-5', '风险隐患', village, { closed: '2023-05-04' }),
    event('SJ-6', '疫情防控', '网格员', { closed: '2023-05-02' }),
    event('SJ-7', '疫情防控', '网格员'),
  ]
  const { code, err } = await ask(`import ${writeLedgerFile(folder, 'event.csv', header, rows)}`)
  if (code !== 0) throw new Error(err.join('\n'))
})

it('tells each category in its own unit and words, handled beside closed, each event once, and adds nothing up', async () => {
  const { code, out, err } = await ask('categories --year 2023')
  expect([code, err]).toEqual([0, []])
  expect(out).toEqual([
    '乐昌镇2023年六类信息',
    '',
    '类别              单位  报告用语  处置（参与）  其中办结  说明',
    '────────────────  ────  ────────  ────────────  ────────  ──────────────────────────────',
    '矛盾纠纷          起    协调处置             2         1',
    '风险隐患          个    协调处置             1         1',
    '利益群体信访诉求  件    协调处置             0         0',
    '治安问题线索      条    处理                 0         0',
    '疫情防控          次    参与                 2         1  2024年1月1日起不再新报（示例）',
    '其他事项          件    协调处置             0         0',
    '',
    '处置不等于办结；六类单位不同，不作合计（--sum 可列出混合相加的数）。重复、并案的事件只计一次。',
  ])
})

it('adds them up only when asked, and says that the sum is mixed', async () => {
  expect((await ask('categories --year 2023 --sum')).out.at(-1)).toBe(
    '【单位混合，不是事件数】六类相加 5；不含疫情防控参与 3。其中混有：起、个、件、条、次。年度报告没有这个数，由本产品推算。',
  )
  expect((await ask('categories --year 2023 --sum --lang en')).out.at(-1)).toContain(
    '[mixed units, no number of events] the six added up: 5; without participations in epidemic control: 3.',
  )
  expect((await ask('categories --year 2020 --sum')).out.at(-1)).toBe('六类中有的没有数据，不能相加。')
})

it('gives the same as JSON, without a sum unless asked', async () => {
  const json = jsonOf(await ask('categories --year 2023 --json'))
  expect(json).not.toHaveProperty('mixedSum')
  expect(json['categories']).toHaveLength(6)
  expect(json).toHaveProperty(
    'categories.0',
    expect.objectContaining({
      category: 'dispute',
      unit: '起',
      handled: { figure: 'grid.disputes', count: 2 },
      closed: { figure: 'grid.disputes-closed', count: 1 },
      closedFrom: null,
    }),
  )
  const summed = jsonOf(await ask('categories --year 2023 --sum --json'))
  expect(summed['mixedSum']).toMatchObject({ handled: 5, withoutParticipations: 3, isMixed: true })
})

it('takes no new event under a category that is closed', async () => {
  const late = event('SJ-8', '疫情防控', '网格员').replaceAll('2023-05-02', '2024-01-01')
  const { code, err, out } = await ask(`import ${writeLedgerFile(folder, 'event-2024.csv', header, [late])}`)
  expect(code).not.toBe(0)
  expect([...err, ...out].join('\n')).toMatch(/疫情防控|停报|不再/u)
})

it('says up to which day it counts where that was asked for', async () => {
  expect((await ask('categories --year 2023 --as-of 2023-05-03')).out[0]).toBe(
    '乐昌镇2023年六类信息（截至2023年5月3日）',
  )
  expect((await ask('categories --year 2023 --as-of 2023-05-03 --lang en')).out[0]).toBe(
    '乐昌镇: the six categories of 2023 (up to 2023-05-03)',
  )
})

it('names every unit that a mixed sum mixes, once in each language', async () => {
  expect((await ask('categories --year 2023 --sum')).out.join('')).toContain('其中混有：起、个、件、条、次。')
  expect((await ask('categories --year 2023 --sum --lang en')).out.join('')).toContain(
    'It mixes disputes, hazards, claims, clues, participations, matters.',
  )
})
