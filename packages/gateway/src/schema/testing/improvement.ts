import type { LooseValues } from '@zhunsheng/domain'
import { type FilledRow, fillRows } from '../../persistence/testing/fill-rows.ts'

const charge = (key: string, occurred: string, leader: string, post: string): FilledRow => [
  'leader-case',
  key,
  { occurred, title: `${key}积案`, petition: 'XF-1', leader, post },
]
const step = (charged: string, name: string, occurred: string, values: LooseValues = {}): FilledRow => [
  'leader-case-step',
  `${charged}-${name}-${occurred}`,
  { occurred, charge: charged, step: name, ...values },
]
const problem = (key: string, occurred: string, values: LooseValues): FilledRow => [
  'problem',
  key,
  { occurred, source: 'annualReport', number: 1, title: `${key}不足`, owner: 'deputyMayor', ...values },
]
const rectified = (of: string, name: string, occurred: string, values: LooseValues = {}): FilledRow => [
  'problem-step',
  `${of}-${name}-${occurred}`,
  { occurred, problem: of, step: name, ...values },
]
const approved = { approver: 'partySecretary' }

const rows: readonly FilledRow[] = [
  [
    'petition',
    'XF-1',
    {
      occurred: '2023-02-20',
      form: 'visit',
      intake: 'direct',
      petitionKind: 'appeal',
      people: 3,
      petitioner: 'p-90',
      petitionerName: '赵敏',
    },
  ],
  charge('BA-1', '2023-03-01', 'p-4', 'deputyMayor'),
  step('BA-1', 'approved', '2023-03-03', approved),
  step('BA-1', 'served', '2023-03-06'),
  step('BA-1', 'planned', '2023-03-10', { until: '2023-04-30' }),
  step('BA-1', 'visited', '2023-03-15'),
  step('BA-1', 'papersFiled', '2023-05-10', { document: 'BAJA-1' }),
  charge('BA-2', '2023-06-01', 'p-1', 'partySecretary'),
  step('BA-2', 'approved', '2023-06-02', { approver: 'townMayor' }),
  step('BA-2', 'served', '2023-06-05'),
  step('BA-2', 'planned', '2023-06-09', { until: '2023-11-30' }),
  charge('BA-3', '2023-12-20', 'p-4', 'deputyMayor'),
  problem('WT-1', '2023-02-20', { reportYear: 2022, cause: '人手不足' }),
  rectified('WT-1', 'measureSet', '2023-03-10', { measure: '补充人员', until: '2023-06-30' }),
  rectified('WT-1', 'extended', '2023-06-20', { until: '2023-09-30', by: 'partySecretary', reason: '招录推迟' }),
  rectified('WT-1', 'completed', '2023-10-08'),
  rectified('WT-1', 'verified', '2023-10-12', { by: 'deputySecretary' }),
  rectified('WT-1', 'closed', '2023-10-13'),
  problem('WT-2', '2024-02-05', { reportYear: 2023, returnOf: 'WT-1' }),
  [
    'report-registration',
    'NDBG-1',
    {
      occurred: '2023-03-01',
      reportYear: 2022,
      submissionDue: '2023-02-28',
      publicationDue: '2023-03-31',
      publishedOn: '2023-04-05',
      coversBothLeaders: true,
      document: '乐发〔2023〕6号',
      medium: 'website',
      url: 'https://example.invalid/2022',
    },
  ],
  [
    'circular',
    'TB-1',
    { occurred: '2023-04-20', about: 'annualReport', issuer: 'county', title: '关于年度报告的通报' },
  ],
]

/** Writes a few charges of leaders, two problems of which one returned, and a report that came on the first of March. */
export const fillImprovement = fillRows(rows)
