import type { LooseValues } from '@zhunsheng/domain'
import { type FilledRow, fillRows } from '../../persistence/testing/fill-rows.ts'

const home = '141021100951'
const [first, second, school, former] = [`${home}001`, `${home}002`, `${home}901`, `${home}003`]
const registered = (key: string, name: string, values: LooseValues = {}): FilledRow => [
  'grid',
  key,
  { occurred: '2021-01-01', name, type: 'basic', division: home, ...values },
]
const assigned = (key: string, member: string, name: string, grid: string, values: LooseValues): FilledRow => [
  'grid-assignment',
  key,
  { member, name, grid, replaced: false, ...values },
]
const session = (key: string, occurred: string): FilledRow => [
  'training-course',
  key,
  {
    occurred,
    audience: 'gridMembers',
    title: '防汛隐患排查',
    method: 'classroom',
    held: true,
    minutes: 90,
    scheme: 'classHour45',
    creditHours: 8,
  },
]
const attendance = (key: string, course: string, occurred: string, person: string, status: string): FilledRow => [
  'training-attendance',
  key,
  {
    occurred,
    course,
    audience: 'gridMembers',
    person,
    status,
    minutes: status === 'attended' ? 90 : 0,
    scheme: 'classHour45',
    creditHours: status === 'attended' ? 8 : 0,
  },
]

const rows: readonly FilledRow[] = [
  ['village', home, { occurred: '2021-01-01', name: '青禾村', type: 'village', residents: 1801 }],
  registered(first, '第一网格', { households: 310, residents: 900 }),
  registered(second, '第二网格', { households: 320, residents: 901 }),
  registered(school, '学校网格', { type: 'dedicated' }),
  registered(former, '第三网格', { closed: '2022-12-31', successor: second }),
  assigned('RZ-1', 'p-901', '王芳', first, { occurred: '2022-03-01', post: 'fullTime' }),
  assigned('RZ-2', 'p-902', '李强', second, {
    occurred: '2022-03-01',
    closed: '2024-05-15',
    post: 'fullTime',
    endReason: 'resigned',
  }),
  assigned('RZ-3', 'p-901', '王芳', school, { occurred: '2023-09-01', post: 'partTime' }),
  assigned('RZ-4', 'p-903', '赵敏', school, { occurred: '2023-09-01', post: 'head' }),
  [
    'grid-member-leave',
    'QJ-1',
    { occurred: '2024-06-03', closed: '2024-06-07', member: 'p-901', ground: 'leave', approver: 'townMayor' },
  ],
  [
    'grid-cover',
    'DG-1',
    { occurred: '2024-05-16', closed: '2024-06-30', grid: second, member: 'p-901', because: 'vacancy' },
  ],
  [
    'grid-cover',
    'DG-2',
    { occurred: '2024-06-03', closed: '2024-06-07', grid: first, member: 'p-904', because: 'leave' },
  ],
  session('WGPX-1', '2024-03-05'),
  session('WGPX-2', '2024-06-04'),
  attendance('KQ-901', 'WGPX-1', '2024-03-05', 'p-901', 'attended'),
  attendance('KQ-902', 'WGPX-1', '2024-03-05', 'p-902', 'absent'),
  attendance('KQ-903', 'WGPX-2', '2024-06-04', 'p-901', 'approvedLeave'),
]

/** The code of the grid whose member left in May 2024 and that was covered until the end of June. */
export const vacatedGrid = second

/** Writes a few rows of the register of grids: two basic ones, a school, one that ended, and two sessions of training. */
export const fillGridRegisters = fillRows(rows)
