import { expect, test } from 'vitest'
import { fillEnforcementRegisters } from './testing/enforcement-registers.ts'
import { overGateway } from './testing/over-gateway.ts'
import { township } from './testing/small-ledger.ts'

const { ask: askAny, ofTownship: ask } = overGateway(fillEnforcementRegisters)

const team = (args: string) => `enforcementTeam(${args}) {
  on headcount certified holdingCertificates units { unit headcount certified }
  members { person unit post heldAs certified holdsCertificate certificates { field expires key } from key }
  committee { person seat post } stationed { unit department from key } }`

test('who was in the team on a day: heads, certified by the membership and by the register are three numbers', async () => {
  expect(await ask(team('on: "2023-12-31"'))).toEqual({
    enforcementTeam: {
      on: '2023-12-31',
      headcount: 3,
      certified: 2,
      holdingCertificates: 1,
      units: [
        { unit: 'ENFORCEMENT_OFFICE', headcount: 2, certified: 2 },
        { unit: 'POLICE_STATION', headcount: 1, certified: 0 },
      ],
      members: [
        {
          person: 'p-2',
          unit: 'ENFORCEMENT_OFFICE',
          post: 'CAPTAIN',
          heldAs: 'TOWN_MAYOR',
          certified: true,
          holdsCertificate: true,
          certificates: [{ field: 'COMPREHENSIVE', expires: '2026-11-30', key: expect.any(String) }],
          from: '2021-12-01',
          key: 'ZFDW-1',
        },
        expect.objectContaining({ person: 'p-3', heldAs: null, certified: true, holdsCertificate: false }),
        expect.objectContaining({ person: 'p-4', certified: false, holdsCertificate: false, certificates: [] }),
      ],
      committee: [{ person: 'p-1', seat: 'DIRECTOR', post: 'PARTY_SECRETARY' }],
      stationed: [{ unit: 'POLICE_STATION', department: 'PUBLIC_SECURITY_BUREAU', from: '2021-12-01', key: 'PZ-1' }],
    },
  })
})

test('a day after somebody left, one before anybody came, and what was known before anything was recorded', async () => {
  expect(await ask(team('on: "2024-06-30"'))).toMatchObject({ enforcementTeam: { headcount: 3 } })
  expect(await ask(team('on: "2024-07-01"'))).toMatchObject({ enforcementTeam: { headcount: 2, certified: 1 } })
  const nothing = { headcount: 0, certified: 0, holdingCertificates: null, members: [], committee: [], stationed: [] }
  expect(await ask(team('on: "2021-11-30"'))).toMatchObject({ enforcementTeam: nothing })
  const then = 'on: "2023-12-31", knownAt: "2020-01-01T00:00:00Z"'
  expect(await ask(team(then))).toMatchObject({ enforcementTeam: nothing })
})

const training = (args: string) => `trainingTargets(${args}) {
  on normPolicy servicePolicy planned carriedOut courses offered received
  norms { creditHours effectiveFrom effectiveTo citation { verification } }
  officers { person daysInTeam daysOnLeave daysServed left target noTarget offered received missing } }`

test('the target of each officer beside what was offered and received', async () => {
  expect(await ask(training('year: 2024'))).toEqual({
    trainingTargets: {
      on: '2024-12-31',
      normPolicy: 'NOT_APPLICABLE',
      servicePolicy: 'PRO_RATA',
      planned: 1,
      carriedOut: 1,
      courses: 1,
      offered: 4,
      received: 2,
      norms: [
        {
          creditHours: 60,
          effectiveFrom: '2023-08-09',
          effectiveTo: '2025-12-31',
          citation: { verification: 'UNVERIFIED' },
        },
      ],
      officers: [
        // 335 of 366 days: 60 × 335 / 366 = 54.918…, half up to quarters 55.
        expect.objectContaining({
          person: 'p-2',
          daysOnLeave: 31,
          daysServed: 335,
          target: 55,
          received: 2,
          missing: 53,
        }),
        // 182 of 366 days: 29.836….
        expect.objectContaining({
          person: 'p-3',
          left: '2024-06-30',
          target: 29.75,
          offered: 4,
          received: 0,
          missing: 29.75,
        }),
        expect.objectContaining({ person: 'p-4', target: 60, noTarget: null }),
      ],
    },
  })
})

test('of a year that the norm covers in part the policy has to be stated', async () => {
  const first = (each: object) => ({
    trainingTargets: { officers: expect.arrayContaining([expect.objectContaining(each)]) },
  })
  expect(await ask(training('year: 2023'))).toMatchObject(
    first({ person: 'p-2', target: null, noTarget: 'NORM_OF_PART_YEAR', missing: null }),
  )
  expect(await ask(training('year: 2023, norm: PRO_RATA'))).toMatchObject(first({ person: 'p-2', target: 23.75 }))
  expect(await ask(training('year: 2023, norm: FULL'))).toMatchObject(first({ person: 'p-2', target: 60 }))
  expect(await ask(training('year: 2024, service: NOT_APPLICABLE'))).toMatchObject(
    first({ person: 'p-2', noTarget: 'SERVICE_OF_PART_YEAR' }),
  )
})

const powers = (args: string) => `powersCompared(${args}) {
  lists items(conflicting: true) { item isDelegated leads
    conflicts { kind text zh: text(locale: ZH_CN) citation { article paragraph verification } entries { key } } }
  ended { power { key } until replacedBy { key } } begun { key } casesTouched { case title isDecided ended { power { key } } } }`

test('lists side by side: what overlaps and what nobody leads, each with its article and entries', async () => {
  expect(await ask(powers('on: "2023-12-31"'))).toMatchObject({
    powersCompared: {
      lists: ['ENFORCEMENT_TEAM', 'URBAN_MANAGEMENT_BUREAU'],
      items: [
        {
          item: 'A',
          isDelegated: true,
          leads: ['ENFORCEMENT_TEAM', 'URBAN_MANAGEMENT_BUREAU'],
          conflicts: [
            {
              kind: 'OVERLAP',
              zh: '事项A“A事项”职责重叠：镇综合行政执法队、县城市管理局各自的清单都写明由本单位牵头实施。请协商明确，协商不成的报请共同的上一级机关指定。',
              citation: { article: 25, paragraph: 2, verification: 'VERIFIED' },
              entries: expect.arrayContaining([{ key: 'QZ-1' }, { key: 'QZ-2' }]),
            },
          ],
        },
        {
          item: 'B',
          leads: [],
          conflicts: [{ kind: 'GAP', citation: { article: 24, paragraph: 3 }, entries: [{ key: 'FQ-B' }] }],
        },
      ],
      ended: null,
      begun: null,
      casesTouched: null,
    },
  })
})

test('what changed since a day, and the running cases that it touches', async () => {
  expect(await ask(powers('on: "2023-12-31", since: "2023-06-01"'))).toMatchObject({
    powersCompared: {
      ended: [{ power: { key: 'FQ-A' }, until: '2023-06-30', replacedBy: { key: 'FQ-A2' } }],
      begun: [{ key: 'FQ-A2' }],
      casesTouched: [{ case: 'AJ-1', title: '占道经营', isDecided: false, ended: { power: { key: 'FQ-A' } } }],
    },
  })
})

test.each([
  ['since a day after the one looked at', powers('on: "2023-06-01", since: "2023-06-02"')],
  ['up to a day before the year', training('year: 2024, on: "2023-12-31"')],
])('a question about days the wrong way round is refused: %s', async (_, field) => {
  const query = `{ township(code: "${township}") { ${field} } }`
  const { errors } = await askAny(query)
  expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', reason: 'upsideDown' } })
})

test('who does not reach the township learns nothing of it, and nobody learns a name', async () => {
  for (const field of [team('on: "2023-12-31"'), training('year: 2024'), powers('on: "2023-12-31"')]) {
    expect(await ask(field, 'clerk')).toBeNull()
    expect(JSON.stringify(await ask(field))).not.toMatch(/王芳|李强|赵敏/u)
  }
})
