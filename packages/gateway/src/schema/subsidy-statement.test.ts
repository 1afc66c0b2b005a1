import { expect, test } from 'vitest'
import { type FilledRow, fillRows } from '../persistence/testing/fill-rows.ts'
import { overGateway } from './testing/over-gateway.ts'

// Three members who did nothing in June and July 2024: unqualified, 300 yuan a month. One was paid 440 for June.
const member = (person: string, paid: number): readonly FilledRow[] => [
  [
    'grid-assignment',
    `RZ-${person}`,
    { occurred: '2024-01-01', member: person, grid: '141021100201001', replaced: false, name: '王芳' },
  ],
  ...['2024-06-30', '2024-07-31'].map((occurred): FilledRow => [
    'grid-duty-record',
    `LZ-${person}-${occurred}`,
    { occurred, member: person, requiredDays: 30, servedDays: 30, visits: 0, lateReports: 5 },
  ]),
  [
    'subsidy-payment',
    `BT-${person}`,
    {
      occurred: '2024-07-08',
      member: person,
      month: '2024-06-30',
      payment: 'regular',
      amount: paid,
      statement: 'BZ-06',
      name: '王芳',
    },
  ],
]
const rows: readonly FilledRow[] = [
  ...member('p-8001', 44_000),
  ...member('p-8002', 30_000),
  ...member('p-8003', 30_000),
  [
    'member-replacement',
    'GH-1',
    {
      occurred: '2024-08-05',
      assignment: 'RZ-p-8001',
      member: 'p-8001',
      cause: 'performance',
      trigger: 'consecutive',
      approver: 'townMayor',
    },
  ],
  [
    'member-replacement',
    'GH-2',
    {
      occurred: '2024-08-06',
      assignment: 'RZ-p-8003',
      member: 'p-8003',
      cause: 'performance',
      trigger: 'consecutive',
      decision: 'kept',
      reason: '因病住院，已恢复履职',
      approver: 'townMayor',
    },
  ],
  // A township without any training or event of the year keeps no ledger of them, and nobody's month could be told.
  [
    'training-attendance',
    'KQ-1',
    {
      occurred: '2024-01-15',
      course: 'KC-1',
      audience: 'gridMembers',
      person: 'p-8003',
      status: 'attended',
      minutes: 90,
      scheme: 'classHour45',
      creditHours: 8,
    },
  ],
  ...['2024-06-03', '2024-07-03'].map((day): FilledRow => [
    'event',
    `SJ-${day}`,
    {
      occurred: day,
      reported: day,
      category: 'dispute',
      source: 'gridMember',
      division: '141021100201',
      reporter: 'p-8003',
      handled: true,
      valid: true,
      due: day,
    },
  ]),
]

const { ofTownship: ask } = overGateway(fillRows(rows))

interface Statement {
  readonly lines: readonly { readonly member: string }[]
}
// Beside the members of the small ledger, of whom nobody wrote down what they did in 2024.
const ownLines = async (args: string): Promise<Statement> => {
  const { subsidyStatement: all } = (await ask(statement(args))) as { readonly subsidyStatement: Statement }
  return { ...all, lines: all.lines.filter(({ member: who }) => who.startsWith('p-80')) }
}
const statement = (args: string) => `subsidyStatement(${args}) { month isPaid numbers paidOn skipped lines {
  member dueFen totalFen differenceFen score { grade } paid { payment fen key on } toPay { month payment fen }
  corrections { month beforeFen fen } owed { month fen } } }`

test('a statement that was paid, beside what the month comes to', async () => {
  expect(await ownLines('month: "2024-06"')).toMatchObject({
    month: '2024-06',
    isPaid: true,
    numbers: ['BZ-06'],
    paidOn: ['2024-07-08'],
    lines: [
      {
        member: 'p-8001',
        dueFen: 30_000,
        totalFen: 44_000,
        differenceFen: -14_000,
        score: { grade: 'Unqualified' },
        paid: [{ payment: 'REGULAR', fen: 44_000, key: 'BT-p-8001', on: '2024-07-08' }],
        toPay: [],
      },
      { member: 'p-8002', differenceFen: null },
      { member: 'p-8003' },
    ],
  })
})

test('the next statement takes back what was paid too much', async () => {
  expect(await ownLines('month: "2024-07"')).toMatchObject({
    isPaid: false,
    lines: [
      {
        member: 'p-8001',
        totalFen: 16_000,
        toPay: [
          { month: '2024-07', payment: 'REGULAR', fen: 30_000 },
          { month: '2024-06', payment: 'RECOVERY', fen: 14_000 },
        ],
        corrections: [{ month: '2024-06', beforeFen: 44_000, fen: -14_000 }],
        owed: [],
      },
      { member: 'p-8002', totalFen: 30_000, corrections: [] },
      { member: 'p-8003' },
    ],
  })
})

test('what is open of a year, and why', async () => {
  const fields = 'member month paidFen dueFen fen why missedIn'
  expect(await ask(`subsidyDifferences(year: 2024) { ${fields} }`)).toEqual({
    subsidyDifferences: [
      {
        member: 'p-8001',
        month: '2024-06',
        paidFen: 44_000,
        dueFen: 30_000,
        fen: -14_000,
        why: 'PAID_OTHERWISE',
        missedIn: null,
      },
    ],
  })
})

test('who fell under a trigger, and the replacements on record', async () => {
  const fields = `on triggers { member trigger months outcome record } records { key member cause decidedOn isKept reason standing months }`
  expect(await ask(`gridReplacements(year: 2024) { ${fields} }`)).toEqual({
    gridReplacements: {
      on: '2024-12-31',
      triggers: [
        {
          member: 'p-8001',
          trigger: 'CONSECUTIVE',
          months: ['2024-06', '2024-07'],
          outcome: 'DECIDED',
          record: 'GH-1',
        },
        {
          member: 'p-8002',
          trigger: 'CONSECUTIVE',
          months: ['2024-06', '2024-07'],
          outcome: 'UNDECIDED',
          record: null,
        },
        { member: 'p-8003', trigger: 'CONSECUTIVE', months: ['2024-06', '2024-07'], outcome: 'KEPT', record: 'GH-2' },
      ],
      records: [
        {
          key: 'GH-1',
          member: 'p-8001',
          cause: 'PERFORMANCE',
          decidedOn: '2024-08-05',
          isKept: false,
          reason: null,
          standing: 'SUPPORTED',
          months: ['2024-06', '2024-07'],
        },
        {
          key: 'GH-2',
          member: 'p-8003',
          cause: 'PERFORMANCE',
          decidedOn: '2024-08-06',
          isKept: true,
          reason: '因病住院，已恢复履职',
          standing: 'SUPPORTED',
          months: ['2024-06', '2024-07'],
        },
      ],
    },
  })
})

test('who does not reach the township learns nothing of it, and nobody learns a name', async () => {
  for (const field of [statement('month: "2024-06"'), 'gridReplacements(year: 2024) { records { key } }']) {
    expect(await ask(field, 'clerk')).toBeNull()
    expect(JSON.stringify(await ask(field))).not.toContain('王芳')
  }
})
