import { expect, it } from 'vitest'
import { fillServiceRegisters } from '../schema/testing/service-registers.ts'
import { jsonOf } from './testing/call.ts'
import { overLedger } from './testing/over-ledger.ts'
import { township } from './testing/small-ledger.ts'

const { ask } = overLedger(fillServiceRegisters)

it('tells a year of the service centre: what is not due yet counts neither for being in time nor against it', async () => {
  const { code, out, err } = await ask('services --year 2023')
  expect([code, err]).toEqual([0, []])
  expect(out).toEqual([
    '乐昌镇 2023年政务服务（截至2023年12月31日）',
    '',
    '事项 2 项：一窗受理 100%，一网通办 50%。',
    '有法定时限的 2 项：法定 35 个工作日，承诺 8 个工作日，压缩 77.1428…%（各项之和）。',
    '受理 4 件，其中市场主体 3 件；综合窗口 75%，网上 25%。',
    '按时办结 1 件 / 到期 3 件，33.3333…%：按承诺日期计，截至2023年12月31日未到期的不计。',
    '办结 2 件，有评价 2 件，其中满意和基本满意 50%。',
    '逾期未办结 1 件。',
    '',
    '事项  名称   承诺/法定  受理  综合窗口  网上  办结  按时/到期  逾期未结  满意/评价',
    '────  ─────  ─────────  ────  ────────  ────  ────  ─────────  ────────  ─────────',
    'A     A事项       3/20     3         2     1     2        1/3         1        1/2',
    'B     B事项       5/15     1         1     0     0        0/0         0        0/0',
  ])
})

it('says the same numbers in English, and gives them as JSON', async () => {
  const english = (await ask('services --year 2023 --lang en')).out
  expect(english.slice(0, 8)).toEqual([
    '乐昌镇: the service centre in 2023 (up to 2023-12-31)',
    '',
    'Items offered 2: taken at one window 100%, can be done online 50%.',
    'The 2 with a lawful time: the law gives 35 working days, promised are 8, 77.1428…% less (added up over items).',
    'Cases accepted 4, of market entities 3; at the one window 75%, online 25%.',
    'Done in time 1 of 3 due, 33.3333…%: by the promised day, without those not due by 2023-12-31.',
    'Done 2, evaluated 2, of these satisfied or fairly satisfied 50%.',
    'Overdue and open 1.',
  ])
  expect(jsonOf(await ask('services --year 2023 --json'))).toMatchObject({
    schemaVersion: 1,
    township,
    year: 2023,
    on: '2023-12-31',
    offered: 2,
    reduction: { items: 2, promised: 8, statutory: 35 },
    counts: { accepted: 4, due: 3, inTime: 1, overdue: 1 },
    items: [{ key: 'A', name: 'A事项', counts: { accepted: 3 } }, { key: 'B' }],
  })
})

it('looks at a year that runs up to today, lists an item that is no more offered while it has cases, or says that there is nothing', async () => {
  const [title] = (await ask('services --year 2023', '2023-03-09T08:00:00Z')).out
  expect(title).toBe('乐昌镇 2023年政务服务（截至2023年3月9日）')
  expect((await ask('services --year 2023 --on 2022-12-31')).code).toBe(2)
  expect((await ask('services --year 2021')).out).toEqual([
    '乐昌镇 2021年政务服务（截至2021年12月31日）',
    '',
    '台账中没有政务服务事项，也没有办件。',
  ])
})

it('tells a year of legal counsel village by village, and judges nothing unless a norm is chosen', async () => {
  const { code, out, err } = await ask('counsel --year 2023')
  expect([code, err]).toEqual([0, []])
  expect(out).toEqual([
    '乐昌镇 2023年村（居）法律顾问（截至2023年12月31日）',
    '',
    '有在聘法律顾问：1 / 2 个村（社区），50%。',
    '年内到过现场或者举办过讲座：1 / 2 个村（社区），50%。',
    '',
    '【各月现场服务时长（时:分）】',
    '村（社区）  在聘（聘期至）             1月   2月  3月  4月  5月  6月  7月  8月  9月  10月  11月  12月  各形式合计  各季讲座',
    '──────────  ────────────────────────  ────  ────  ───  ───  ───  ───  ───  ───  ───  ────  ────  ────  ──────────  ────────',
    '望岫村      FLGW-1（2023年12月31日）  4:10  3:00    —    —    —    —    —    —    —     —     —     —        8:55   1-0-0-0',
    '枕泉村      无                           —     —    —    —    —    —    —    —    —     —     —     —           —   0-0-0-0',
    '',
    '没有选标准，不作评判；可用 --norm 选一个外地标准来比。',
  ])
  // Nothing personal: counsel go by the numbers of their appointments.
  expect(out.join('')).not.toContain('王芳')
})

it('compares with a norm of another place, which carries its marks', async () => {
  const { out } = await ask('counsel --year 2023 --norm henan --on 2023-03-31')
  expect(out.slice(-6)).toEqual([
    '标准：河南省：每月现场不少于4小时，每季度讲座1次 · 《河南省司法厅关于进一步推进公共法律服务工作室建设的通知》〔地方规定，未核实〕；2018年2月5日见于报道，何时起施行未核。',
    '逐期相比：达到 2，未达到 2，不评 28。',
    '· 望岫村 2023年2月 现场服务分钟 180，应有 240，缺 60',
    '· 望岫村 2023年3月 现场服务分钟 0，应有 240，缺 240',
    '· 望岫村 不评：期间未满 12 期',
    '· 枕泉村 不评：无人在聘 4 期，期间未满 12 期',
  ])
  const english = (await ask('counsel --year 2023 --norm henan --on 2023-03-31 --lang en')).out
  expect(english).toContain('Period by period: met 2, short 2, not judged 28.')
  expect(english).toContain('· 望岫村, 2023-02: minutes on site 180, asked for 240, short by 60')
})

it('gives counsel as JSON with the norm and its marks, and refuses a norm that there is not', async () => {
  expect(jsonOf(await ask('counsel --year 2023 --norm zhashui-remote --json'))).toMatchObject({
    covered: 1,
    visited: 1,
    norm: { id: 'zhashui-remote', citation: { bindingForce: 'local', verification: 'unverified' } },
    villages: [
      {
        name: '望岫村',
        inForce: [{ key: 'FLGW-1', counsel: 'p-85', until: '2023-12-31' }],
        whole: { minutes: 535, onSiteMinutes: 430, lectures: 1 },
        months: [
          { period: '2023-01', onSiteDays: 1 },
          { period: '2023-02' },
          ...Array.from({ length: 10 }, () => ({})),
        ],
      },
      { name: '枕泉村', inForce: [] },
    ],
  })
  const refused = await ask('counsel --year 2023 --norm guangdong')
  expect(refused.code).toBe(2)
  expect(refused.err.join('')).toContain('没有标准“guangdong”。可用：henan、zhashui-near、zhashui-remote、pucheng。')
})
