import { expect, it } from 'vitest'
import { fillCountyReports } from '../schema/testing/county-reports.ts'
import { jsonOf } from './testing/call.ts'
import { overLedger } from './testing/over-ledger.ts'

const { ask } = overLedger(fillCountyReports, '2024-06-30T01:00:00Z')

it('says of each township whether its report came and was published, and where; who keeps no ledger is not missing', async () => {
  const { code, out, err } = await ask('county reports')
  expect([code, err]).toEqual([0, []])
  expect(out[0]).toBe('曲沃县各乡镇2023年度报告（截至2024年6月30日）')
  expect(out.slice(4, 13).map((line) => line.replaceAll(/ {2,}/gu, '|'))).toEqual([
    '乐昌镇|2024年2月20日|按期|2024年3月20日|按期|政府网站 https://example.invalid/1',
    '史村镇|2024年3月11日|逾期11日|2024年3月25日|按期|政府网站 https://example.invalid/1',
    '曲村镇|—|没有台账|—|—|—',
    '高显镇|—|没有台账|—|—|—',
    '里村镇|—|没有台账|—|—|—',
    expect.stringMatching(/^北董乡\|2024年3月1日\|.*\|—\|缺，已过91日\|—$/u),
    '杨谈乡|—|没有台账|—|—|—',
    '',
    '7个乡镇：报送3个，其中未逾期2个；公开2个，其中未逾期2个。',
  ])
})

it('says the same in English and as JSON, at the end of an earlier day, by the other reading of “before”', async () => {
  const { out } = await ask('county reports --on 2024-03-05 --lang en')
  expect(out).toContain('7 townships: 2 submitted, 2 of them not late; 0 published, 0 of them not late.')
  const json = jsonOf(await ask('county reports --before inclusive --json'))
  expect(json).toMatchObject({ county: '141021000000', reportYear: 2023, on: '2024-06-30', before: 'inclusive' })
  expect(json['townships']).toMatchObject([
    { name: '乐昌镇', hasLedger: true, reports: [{ reportYear: 2023, submission: { last: '2024-03-01', late: 0 } }] },
    { name: '史村镇', reports: [{ submission: { late: 10, outcome: 'late' } }] },
    { hasLedger: false, reports: [] },
    { hasLedger: false },
    { hasLedger: false },
    { reports: [{ submission: { outcome: 'inTime' }, publication: { outcome: 'missing', done: null } }] },
    { hasLedger: false },
  ])
})

it('finds a report of an earlier year missing, and says that none is due of a year that is not over', async () => {
  const { out } = await ask('county reports --year 2022 --lang en')
  expect(out.find((line) => line.startsWith('乐昌镇'))).toContain('missing, 488 days over')
  expect(await ask('county reports --year 2024')).toMatchObject({
    code: 2,
    out: [],
    err: [expect.stringContaining('2024年尚未结束')],
  })
})
