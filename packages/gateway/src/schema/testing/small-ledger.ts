import { type FilledRow, fillRows } from '../../persistence/testing/fill-rows.ts'

/** The townships of the fixture; its year is 2023. */
export const township = '141021100000'
export const otherTownship = '141021101000'

const session = (key: string, occurred: string): FilledRow => [
  'study-session',
  key,
  {
    occurred,
    body: 'theoryStudyCenterGroup',
    activity: 'centreGroupStudy',
    topic: 'ruleOfLaw',
    title: '学习行政处罚法',
    held: true,
    minutes: 90,
    attendees: 8,
  },
]
const claim = (key: string, figure: string, form: string, value: number): FilledRow => [
  'claim',
  key,
  {
    occurred: '2023-12-31',
    statement: key,
    figure,
    document: '年度报告（合成）',
    phrase: `${form} ${value}`,
    form,
    value,
    unit: '次',
  },
]
const members = ['p-0001', 'p-0002', 'p-0003']
const months = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'))
const lastDay = (month: string): string => new Date(Date.UTC(2023, Number(month), 0)).toISOString().slice(0, 10)

const duty = (member: string, month: string): FilledRow => {
  const occurred = lastDay(month)
  const days = Number(occurred.slice(8))
  return [
    'grid-duty-record',
    `D-${member}-${month}`,
    { occurred, member, requiredDays: days, servedDays: days, visits: 40, lateReports: 0, name: '王芳' },
  ]
}
const report = (member: string, month: string): FilledRow => [
  'event',
  `E-${member}-${month}`,
  {
    occurred: `2023-${month}-05`,
    reported: `2023-${month}-05`,
    closed: `2023-${month}-06`,
    category: 'dispute',
    source: 'gridMember',
    division: '141021100201',
    reporter: member,
    handled: true,
    valid: true,
    due: `2023-${month}-12`,
    summary: '王芳 13812341234 来电',
  },
]

const rows: readonly FilledRow[] = [
  ...['01', '02', '03', '04', '05', '06'].map((month) => session(`S-${month}`, `2023-${month}-15`)),
  claim('G01', 'study.centre-group-sessions', 'exact', 6),
  claim('G02', 'study.centre-group-sessions', 'over', 60),
  ...members.flatMap((member): FilledRow[] => [
    ['grid-assignment', `A-${member}`, { occurred: '2022-01-01', member, grid: '141021100201001', replaced: false }],
    ...months.flatMap((month) => [duty(member, month), report(member, month)]),
  ]),
  ['patrol', 'P-1', { occurred: '2023-03-01', team: 'enforcementTeam', leader: 'p-0009', found: false, route: '东街' }],
  ['study-session', 'S-01', session('S-01', '2023-01-15')[2], otherTownship],
]

/** Writes a small synthetic ledger of two townships: enough for every aggregate of the schema to have something in it. */
export const fillSmallLedger = fillRows(rows)
