import { expect, test } from 'vitest'
import { overGateway } from './testing/over-gateway.ts'
import { fillGridRegisters, vacatedGrid } from './testing/grid-registers.ts'
import { township } from './testing/small-ledger.ts'

const { ask: askAny, ofTownship: ask } = overGateway(fillGridRegisters)

const register = (args: string) => `gridRegister(${args}) {
  on basic dedicated vacant covered unanswered membersInPost residentsPerGrid
  grids { code isDedicated divisionName residents responsibility { as lacking vacantSince answering { person name since key } } } }`

test('the register of a day: grids as grids, persons as persons, names masked', async () => {
  expect(await ask(register('on: "2024-06-05"'))).toEqual({
    gridRegister: {
      on: '2024-06-05',
      basic: 2,
      dedicated: 1,
      vacant: 1,
      covered: 2,
      unanswered: 1,
      membersInPost: 1,
      residentsPerGrid: '900.5',
      grids: [
        {
          code: '141021100951001',
          isDedicated: false,
          divisionName: '青禾村',
          residents: 900,
          responsibility: {
            as: 'COVER',
            lacking: 'AWAY',
            vacantSince: null,
            answering: [{ person: 'p-904', name: null, since: '2024-06-03', key: 'DG-2' }],
          },
        },
        expect.objectContaining({
          responsibility: { as: null, lacking: 'VACANT', vacantSince: '2024-05-16', answering: [] },
        }),
        expect.objectContaining({
          isDedicated: true,
          residents: null,
          responsibility: expect.objectContaining({
            as: 'HEAD',
            answering: [{ person: 'p-903', name: '赵*', since: '2023-09-01', key: 'RZ-4' }],
          }),
        }),
      ],
    },
  })
})

const responsibility = (grid: string, args: string) => `gridResponsibility(grid: "${grid}", ${args}) {
  standing as lacking answering { person name } inPost { person isAway until } covers { person key } }`

test('who answered for a grid on a day: its member, then who covers it, then nobody', async () => {
  expect(await ask(responsibility(vacatedGrid, 'on: "2024-05-15"'))).toEqual({
    gridResponsibility: {
      standing: 'IN_FORCE',
      as: 'MEMBER',
      lacking: null,
      answering: [{ person: 'p-902', name: '李*' }],
      inPost: [{ person: 'p-902', isAway: false, until: '2024-05-15' }],
      covers: [],
    },
  })
  expect(await ask(responsibility(vacatedGrid, 'on: "2024-05-16"'))).toMatchObject({
    gridResponsibility: { as: 'COVER', lacking: 'VACANT', answering: [{ person: 'p-901' }], covers: [{ key: 'DG-1' }] },
  })
  expect(await ask(responsibility(vacatedGrid, 'on: "2024-07-01"'))).toMatchObject({
    gridResponsibility: { as: null, lacking: 'VACANT', answering: [] },
  })
  expect(await ask(responsibility('141021100951003', 'on: "2024-07-01"'))).toMatchObject({
    gridResponsibility: { standing: 'ENDED', lacking: 'NOT_IN_FORCE' },
  })
  expect(await ask(responsibility('141021100951009', 'on: "2024-07-01"'))).toEqual({ gridResponsibility: null })
})

test('a reader sees no name, and who belongs to another township nothing', async () => {
  expect(await ask(responsibility(vacatedGrid, 'on: "2024-05-15"'), 'reader')).toMatchObject({
    gridResponsibility: { answering: [{ person: 'p-902', name: null }] },
  })
  const { data } = await askAny(`{ township(code: "${township}") { ${register('on: "2024-06-05"')} } }`, 'clerk')
  expect(data['township']).toBeNull()
})

test('what was known before anything was recorded, and one village', async () => {
  const then = 'on: "2024-06-05", knownAt: "2020-01-01T00:00:00Z"'
  expect(await ask(register(then))).toMatchObject({ gridRegister: { basic: 0, grids: [], residentsPerGrid: null } })
  expect(await ask(register('on: "2024-06-05", village: "141021100952"'))).toMatchObject({
    gridRegister: { grids: [] },
  })
})

test('training of grid members by session and by member', async () => {
  const attendance = 'attendance { attended absent onLeave unrecorded }'
  const field = `gridTraining(year: 2024) { on planned carriedOut received ${attendance}
    sessions { key held offered ${attendance} } members { person received ${attendance} } }`
  expect(await ask(field)).toEqual({
    gridTraining: {
      on: '2024-12-31',
      planned: 0,
      carriedOut: 0,
      received: 2,
      // Three members of the small ledger are in post and have no row.
      attendance: { attended: 1, absent: 1, onLeave: 1, unrecorded: 6 },
      sessions: [
        {
          key: 'WGPX-1',
          held: '2024-03-05',
          offered: 2,
          attendance: { attended: 1, absent: 1, onLeave: 0, unrecorded: 3 },
        },
        {
          key: 'WGPX-2',
          held: '2024-06-04',
          offered: 2,
          attendance: { attended: 0, absent: 0, onLeave: 1, unrecorded: 3 },
        },
      ],
      members: [
        ...['p-0001', 'p-0002', 'p-0003'].map((person) => expect.objectContaining({ person, received: 0 })),
        { person: 'p-901', received: 2, attendance: { attended: 1, absent: 0, onLeave: 1, unrecorded: 0 } },
        { person: 'p-902', received: 0, attendance: { attended: 0, absent: 1, onLeave: 0, unrecorded: 0 } },
      ],
    },
  })
})
