import { expect, it } from 'vitest'
import { fillDisputes } from '../schema/testing/disputes.ts'
import { jsonOf } from './testing/call.ts'
import { overLedger } from './testing/over-ledger.ts'
import { township, writeLedgerFile } from './testing/small-ledger.ts'

const { folder, ask } = overLedger(fillDisputes)

it('prints the ledger of a day, with masked names', async () => {
  const { code, out, err } = await ask('disputes --on 2023-06-30')
  expect([code, err]).toEqual([0, []])
  expect(out).toEqual([
    '乐昌镇 2023年6月30日的矛盾纠纷台账',
    '',
    '编号  登记          村（社区）  类别  风险  人数  当事人                  调解员  期限           结果              销号',
    '────  ────────────  ──────────  ────  ────  ────  ──────────────────────  ──────  ─────────────  ────────────────  ─────────────',
    'JF-1  2023年3月1日  示例村      邻里  绿       2  王*（p-2）、赵*（p-3）  p-5     2023年3月8日   书面协议（逾期）  2023年4月26日',
    'JF-2  2023年5月2日  另一村      债务  红       2  王*（p-2）              —       2023年5月31日  未办结（逾期）    —',
    '',
    '共 2 件：书面协议 1、未办结 1。',
    '其中逾期 2 件。',
  ])
})

it('as it stood on an earlier day, open ones, those of a colour or a village, in English', async () => {
  const earlier = await ask('disputes --on 2023-03-05 --lang en')
  expect(earlier.out.slice(4)).toEqual([
    'JF-1  2023-03-01  示例村   Neighbours  Green       2  王* (p-2), 赵* (p-3)  p-5        2023-03-08  Open    —',
    '',
    '1 in all: Open 1.',
  ])
  for (const words of ['--open', '--risk red', '--risk 红', '--village 141021100902'])
    expect((await ask(`disputes --on 2023-06-30 ${words}`)).out.filter((line) => line.startsWith('JF-'))).toHaveLength(
      1,
    )
  expect((await ask('disputes --on 2023-06-30 --risk yellow')).out.at(-1)).toBe('没有符合条件的纠纷。')
  expect(await ask('disputes --risk blue')).toMatchObject({
    code: 2,
    err: ['没有“blue”这一风险等级，可选：green 绿、yellow 黄、red 红。'],
  })
  expect(await ask('disputes --on 2023-06-30 --village 141021100999')).toMatchObject({
    code: 2,
    err: ['台账中没有代码为“141021100999”的村（社区）。代码为12位数字，如 141021100901，请核对 --village。'],
  })
  expect(await ask('disputes --csv --json')).toMatchObject({ code: 2, err: ['--csv 和 --json 只能选一个。'] })
})

it('gives all fields as CSV and as JSON, names masked', async () => {
  const { out } = await ask('disputes --on 2023-06-30 --csv')
  const lines = out.join('\n').split(/\r?\n/u)
  expect(lines).toHaveLength(3)
  expect(lines[0]?.split(',')).toHaveLength(27)
  expect(lines[1]).toContain(
    '2023-03-08,书面协议,2023-03-10,是,XY-1,2023-04-30,2023-04-20,,2023-04-25,基本满意,2023-04-26',
  )
  expect(lines[1]).toContain('2023年3月10日达成书面协议（XY-1）')
  expect(lines[2]).toContain('镇长（p-9）')
  const json = jsonOf(await ask('disputes --on 2023-06-30 --json'))
  expect(json).toMatchObject({
    township,
    on: '2023-06-30',
    count: 2,
    disputes: [
      {
        dispute: 'JF-1',
        village: '示例村',
        parties: [
          { person: 'p-2', side: null, name: '王*' },
          { person: 'p-3', side: 'respondent', name: '赵*' },
        ],
        mediators: ['p-5'],
        committees: ['TWH-1'],
        leader: null,
        result: 'agreedInWriting',
        isLate: true,
        agreement: 'XY-1',
      },
      { dispute: 'JF-2', leader: { person: 'p-9', post: 'townMayor', charge: 'BA-1' }, result: 'open', steps: [] },
    ],
  })
  expect([...out, JSON.stringify(json)].join('')).not.toMatch(/王芳|赵敏/u)
})

it('refuses a step that the law does not allow, with the article', async () => {
  const refused = await ask(
    'record dispute-step key=JL-9 occurred=2023-06-01 dispute=JF-2 step=agreedOrally --synthetic',
  )
  expect(refused.code).toBe(1)
  expect([...refused.out, ...refused.err].join('\n')).toContain('人民调解法》第28条')
})

it('follows a dispute: its moves, and what is next', async () => {
  const { out } = await ask('follow JF-1 --procedure dispute-mediation')
  expect(out.join('\n')).toContain('达成书面协议')
  expect((await ask('follow JF-1 --procedure dispute-mediation --lang en')).out.join('\n')).toContain('Struck off')
})

it('of a day in the office only what is not struck off waits for a step', async () => {
  const { stages } = jsonOf(await ask('today --on 2027-01-15 --json')) as { readonly stages?: readonly object[] }
  expect(stages).toMatchObject([
    { procedure: 'dispute-mediation', cases: ['JF-2'] },
    { procedure: 'leader-case', cases: ['BA-1'] },
  ])
})

it('lists the first few of those who are waited for, and all of them when asked', async () => {
  const rows = Array.from(
    { length: 12 },
    (_, i) => `JF-${i + 10},2023-06-01,2023-06-01,走访,141021100901,邻里,2,绿,p-${i + 20},p-2`,
  )
  const header = '纠纷编号,发现日期,登记日期,来源,村（社区）代码,类别,涉及人数,风险等级,责任人代号,当事人代号'
  expect(await ask(`import ${writeLedgerFile(folder, 'dispute.csv', header, rows)}`)).toMatchObject({ code: 0 })
  const responsible = ({ out }: { readonly out: readonly string[] }) =>
    out.filter((line) => /^p-(?:2|3)\d /u.test(line))
  const [some, all] = [await ask('today'), await ask('today --all')]
  expect(responsible(some).length).toBeLessThan(12)
  expect(some.out.filter((line) => line.endsWith('--all 全部列出'))).toHaveLength(1)
  expect(responsible(all)).toHaveLength(12)
  expect(all.out.filter((line) => line.endsWith('--all 全部列出'))).toEqual([])
})
