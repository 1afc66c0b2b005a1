import type { LooseValues } from '@zhunsheng/domain'
import { type FilledRow, fillRows } from '../../persistence/testing/fill-rows.ts'

const since = '2021-12-01'
const member = (key: string, person: string, values: LooseValues): FilledRow => [
  'team-membership',
  key,
  { occurred: since, person, unit: 'enforcementOffice', post: 'member', certified: true, name: '王芳', ...values },
]
const states = (key: string, statedBy: string, item: string, holder: string): FilledRow => [
  'duty-statement',
  key,
  { occurred: '2023-01-01', list: '2023版', statedBy, item, title: `${item}事项`, holder, role: 'lead' },
]
const power = (key: string, item: string, values: LooseValues): FilledRow => [
  'delegated-power',
  key,
  {
    occurred: '2022-01-01',
    list: '2022版',
    item,
    title: `${item}事项`,
    field: 'townAppearance',
    handedOverBy: 'urbanManagementBureau',
    basis: '示例',
    publishedOn: '2021-12-20',
    ...values,
  },
]
const [team, urban] = ['enforcementTeam', 'urbanManagementBureau'] as const

const rows: readonly FilledRow[] = [
  ['committee-membership', 'WYH-1', { occurred: since, person: 'p-1', seat: 'director', post: 'partySecretary' }],
  member('ZFDW-1', 'p-2', { post: 'captain', heldAs: 'townMayor' }),
  member('ZFDW-2', 'p-3', { closed: '2024-06-30' }),
  member('ZFDW-3', 'p-4', { unit: 'policeStation', certified: false }),
  ['stationed-unit', 'PZ-1', { occurred: since, unit: 'policeStation', department: 'publicSecurityBureau' }],
  [
    'enforcement-certificate',
    'ZJ-1',
    { occurred: since, person: 'p-2', issuer: '省司法厅（合成）', field: 'comprehensive', expires: '2026-11-30' },
  ],
  [
    'officer-leave',
    'LG-1',
    { occurred: '2024-03-01', closed: '2024-03-31', person: 'p-2', ground: 'secondment', approver: 'townMayor' },
  ],
  [
    'training-plan-item',
    'PXJH-1',
    {
      occurred: '2024-01-05',
      audience: 'enforcementOfficers',
      title: '示例',
      method: 'classroom',
      due: '2024-05-31',
      creditHours: 16,
    },
  ],
  [
    'training-course',
    'ZFPX-1',
    {
      occurred: '2024-05-06',
      audience: 'enforcementOfficers',
      title: '示例',
      method: 'classroom',
      held: true,
      minutes: 180,
      scheme: 'classHour45',
      creditHours: 16,
      planItem: 'PXJH-1',
    },
  ],
  [
    'training-attendance',
    'KQ-1',
    {
      occurred: '2024-05-06',
      course: 'ZFPX-1',
      audience: 'enforcementOfficers',
      person: 'p-2',
      status: 'attended',
      minutes: 90,
      scheme: 'classHour45',
      creditHours: 8,
      name: '李强',
    },
  ],
  power('FQ-A', 'A', { closed: '2023-06-30' }),
  power('FQ-A2', 'A', { occurred: '2023-07-01', list: '2023版', publishedOn: '2023-06-20' }),
  power('FQ-B', 'B', {}),
  states('QZ-1', team, 'A', team),
  states('QZ-2', urban, 'A', urban),
  states('QZ-3', team, 'C', team),
  [
    'enforcement-case',
    'AJ-1',
    {
      occurred: '2023-05-01',
      title: '占道经营',
      source: 'patrol',
      field: 'townAppearance',
      party: 'p-90',
      partyKind: 'citizen',
      isGrave: false,
      partyName: '赵敏',
    },
  ],
  ['case-step', 'CX-1', { occurred: '2023-05-10', case: 'AJ-1', step: 'filed', power: 'FQ-A' }],
]

/** Writes a few rows of the registers of enforcement: a team, its training of 2024, lists of powers with an overlap and a gap. */
export const fillEnforcementRegisters = fillRows(rows)
