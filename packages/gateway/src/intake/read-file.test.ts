import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type WriteSheet, writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { inTempFolder } from '../persistence/testing/temp-folder.ts'
import { readFiles } from './testing/read-rows.ts'

const sessions = [
  '活动编号',
  '学习日期',
  '学习主体',
  '学习形式',
  '专题类别',
  '学习内容',
  '已举办',
  '时长（分钟）',
  '参加人数',
]
const session = (key: string) => [key, '2023-05-01', '党政班子', '会前学法', '法治', '宪法', '是', 30, 9]
const meetings = ['会议编号', '召开日期', '议题类别', '议题', '司法所列席', '党政办列席']
const meeting = (key: string) => [key, new Date('2023-05-01T00:00:00Z'), '其他', '安全生产', true, false]

const inWorkbook = (name: string, sheets: readonly WriteSheet[], use: (file: string) => Promise<void>) =>
  inTempFolder(async (folder) => {
    const file = join(folder, name)
    writeFileSync(file, await writeXlsx({ sheets: [...sheets] }))
    await use(file)
  })
const inText = (name: string, text: string | Uint8Array, use: (file: string) => Promise<void>) =>
  inTempFolder(async (folder) => {
    const file = join(folder, name)
    writeFileSync(file, text)
    await use(file)
  })

describe('a workbook', () => {
  it('is read sheet by sheet; what is no ledger is left out, and said to be', () =>
    inWorkbook(
      '2023台账.xlsx',
      [
        { name: '说明', rows: [['请逐项填写']] },
        { name: '学法活动', rows: [sessions, session('A-1')] },
        { name: '会议', rows: [['党委会议登记'], meetings, meeting('B-1')] },
        { name: '_代码', rows: [['党政班子']], hidden: true },
        { name: '旧', rows: [sessions, session('A-9')], hidden: true },
        { name: '学法活动2', rows: [] },
        {
          name: '通讯录',
          rows: [
            ['姓名', '电话'],
            ['某某', '1'],
          ],
        },
      ],
      async (file) => {
        const { rows, kinds, faults, notices } = await readFiles([file])
        expect(kinds).toEqual(['study-session', 'party-meeting'])
        expect(rows.map(({ key }) => key)).toEqual(['A-1', 'B-1'])
        expect(rows[1]).toMatchObject({ occurred: '2023-05-01', judicialOfficeAttended: '是' })
        expect(faults).toEqual(['通讯录 unknownKind'])
        expect(notices).toEqual(['说明 asideSheet', '会议 1 titleRows 1', '旧 hiddenSheet', '学法活动2 emptySheet'])
      },
    ))
  it('is read with its hidden rows, and says how many there are', () => {
    const rows = [
      sessions,
      session('A-1'),
      session('A-2'),
      session('A-3'),
      ['合计', null, null, null, null, null, null, 90, 27],
    ]
    const hidden = new Map([2, 3, 4].map((row) => [row, { hidden: true }]))
    return inWorkbook('台账.xlsx', [{ name: '学法活动', rows, rowDefs: hidden }], async (file) => {
      const read = await readFiles([file])
      expect(read.rows.map(({ key }) => key)).toEqual(['A-1', 'A-2', 'A-3'])
      expect([read.faults, read.notices]).toEqual([[], ['学法活动 5 totalRow', '学法活动 hiddenRows 2']])
    })
  })
  it('takes its kind from the name of the file only for the table that has such a header', () =>
    inWorkbook(
      '学法活动.xlsx',
      [
        { name: 'Sheet1', rows: [meetings, meeting('B-1')] },
        { name: 'Sheet2', rows: [sessions, session('A-1')] },
      ],
      async (file) => expect((await readFiles([file])).kinds).toEqual(['party-meeting', 'study-session']),
    ))
  it('without a ledger in it is a fault', () =>
    inWorkbook('x.xlsx', [{ name: '说明', rows: [['无']] }], async (file) =>
      expect((await readFiles([file])).faults).toEqual(['emptyFile']),
    ))
})

describe('a text file', () => {
  const row = (key: string) => session(key).join(',')
  it('of CSV may be in GB18030, and guard what looks like a formula', () =>
    inText(
      '学法活动.csv',
      Buffer.concat([
        Buffer.from([0xbb, 0xee, 0xb6, 0xaf, 0xb1, 0xe0, 0xba, 0xc5]),
        Buffer.from(',occurred,body,activity,topic,title,held,minutes,attendees\n'),
        Buffer.from("A-1,2023-05-01,townStaff,lecture,other,'=1+1,yes,30,9\n"),
      ]),
      async (file) => {
        const { rows, faults } = await readFiles([file])
        expect([faults, rows[0]?.['title'], rows[0]?.['key']]).toEqual([[], '=1+1', 'A-1'])
      },
    ))
  it('of NDJSON names its columns with every row', () =>
    inText(
      '学法活动.ndjson',
      [
        { key: 'A-1', occurred: '2023-5-1', body: 'townStaff', activity: 'lecture', topic: 'other', title: '宪法' },
        { key: 'A-2', occurred: '2023-5-2', body: 'townStaff', activity: 'lecture', topic: 'other', title: '民法典' },
      ]
        .map((each, i) => JSON.stringify({ ...each, held: true, minutes: 30, attendees: i === 0 ? 9 : '约90' }))
        .join('\n'),
      async (file) => {
        const { rows, faults, whole } = await readFiles([file])
        expect(rows.map(({ key, held }) => [key, held])).toEqual([['A-1', '是']])
        expect(faults).toEqual(['2 attendees approximate'])
        expect(whole[0]).toMatchObject({ row: 2, column: 'attendees', value: '约90' })
      },
    ))
  it('of NDJSON is read on after lines that are no rows', () =>
    inText(
      '学法活动.ndjson',
      [
        '{"key":"A-1","occurred":"2023-5-1"',
        { key: 'A-2', occurred: '2023-5-2', body: 'townStaff', activity: 'lecture', topic: 'other', title: '宪法' },
        '[]',
        { key: 'A-3', occurred: '2023-13-2', body: 'townStaff', activity: 'lecture', topic: 'other', title: '宪法' },
      ]
        .map((each) =>
          typeof each === 'string' ? each : JSON.stringify({ ...each, held: true, minutes: 30, attendees: 9 }),
        )
        .join('\n'),
      async (file) => {
        const { rows, faults } = await readFiles([file])
        expect(rows.map(({ key }) => key)).toEqual(['A-2'])
        expect(faults).toEqual(['1 badJson', '3 badJson', '4 occurred notDate'])
      },
    ))
  it('of NDJSON without any line that is a row has no fault besides', () =>
    inText('学法活动.ndjson', 'a\nb\n', async (file) => {
      expect((await readFiles([file])).faults).toEqual(['1 badJson', '2 badJson'])
    }))
  it('that breaks off says so, and what was wrong before', () =>
    inText('学法活动.csv', `${sessions.join(',')}\n${row('A-1').replace('是', '对')}\n"A-2,2023`, async (file) => {
      const { faults } = await readFiles([file])
      expect(faults.map((fault) => fault.split(' ').at(-1)).toSorted()).toEqual(['badCsv', 'notYesNo'])
    }))
})
