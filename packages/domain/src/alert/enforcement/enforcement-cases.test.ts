import { describe, expect, test } from 'vitest'
import { caseMeasure } from '../../ledger/enforcement/case/case-measure.ts'
import { casePayment } from '../../ledger/enforcement/case/case-payment.ts'
import { caseRemedy } from '../../ledger/enforcement/case/case-remedy.ts'
import { caseStep } from '../../ledger/enforcement/case/case-step.ts'
import { caseSuspension } from '../../ledger/enforcement/case/case-suspension.ts'
import { enforcementCase } from '../../ledger/enforcement/case/enforcement-case.ts'
import { penaltyDecision } from '../../ledger/enforcement/case/penalty-decision.ts'
import { certificateStatus } from '../../ledger/enforcement/team/certificate-status.ts'
import { delegatedPower } from '../../ledger/enforcement/power/delegated-power.ts'
import { discretionBenchmark } from '../../ledger/enforcement/power/discretion-benchmark.ts'
import type { EnforcementField } from '../../ledger/enforcement/enforcement-field.ts'
import { enforcementCertificate } from '../../ledger/enforcement/team/enforcement-certificate.ts'
import { enforcementDisclosure } from '../../ledger/enforcement/work/enforcement-disclosure.ts'
import type { EntryOf, LooseEntry, RowOf } from '../../ledger/entry.ts'
import { en } from '../../locale/en.ts'
import { say } from '../../locale/say.ts'
import { zhCN } from '../../locale/zh-cn.ts'
import { entryFor, viewOf } from '../../testing/alert-view.ts'
import { addDays } from '../../value/civil-date.ts'
import { lookOut } from '../alerts.ts'
import { enforcementCaseAlerts } from './enforcement-cases.ts'

type StepFacts = Omit<RowOf<typeof caseStep>['facts'], 'case' | 'step'>
type DecisionFacts = Partial<RowOf<typeof penaltyDecision>['facts']>

const opened = entryFor(enforcementCase, {
  key: 'AJ-1',
  clocks: { occurred: '2023-03-01' },
  facts: {
    title: '占道经营',
    source: 'patrol',
    field: 'townAppearance',
    party: 'p-0900',
    partyKind: 'citizen',
    isGrave: false,
  },
})
const step = (name: EntryOf<typeof caseStep>['facts']['step'], occurred: string, facts: StepFacts = {}) =>
  entryFor(caseStep, { key: `CX-${name}`, clocks: { occurred }, facts: { case: 'AJ-1', step: name, ...facts } })
const decided = (occurred: string, facts: DecisionFacts = {}) =>
  entryFor(penaltyDecision, {
    key: 'CF-1',
    clocks: { occurred },
    facts: {
      case: 'AJ-1',
      procedure: 'ordinary',
      outcome: 'penalty',
      power: 'FQ-1',
      officer: 'p-1',
      isWarning: false,
      fine: 50_000,
      isMajor: false,
      isOfPublicInterest: false,
      ...facts,
    },
  })
const certificate = (
  key: string,
  field: 'comprehensive' | 'water' | 'townAppearance',
  clocks = {},
  expires = '2026-12-31',
) =>
  entryFor(enforcementCertificate, {
    key,
    clocks: { occurred: '2021-01-01', ...clocks },
    facts: { person: 'p-1', issuer: '县司法局', field, expires },
  })
const status = (code: 'suspended' | 'annulled', occurred: string, closed?: string) =>
  entryFor(certificateStatus, {
    key: 'ZT-1',
    clocks: { occurred, ...(closed !== undefined && { closed }) },
    facts: { certificate: 'Z-1', status: code, reason: '年审未通过' },
  })
const power = (
  clocks: { readonly occurred: string; readonly closed?: string },
  item = 'A01',
  field: EnforcementField = 'townAppearance',
) =>
  entryFor(delegatedPower, {
    key: 'FQ-1',
    clocks,
    facts: {
      list: '2021版',
      item,
      title: '占道经营处罚',
      field,
      handedOverBy: 'urbanManagementBureau',
      basis: '依据',
    },
  })
const benchmark = (clocks = { occurred: '2021-01-01' }, item = 'A01') =>
  entryFor(discretionBenchmark, {
    key: 'JZ-1',
    clocks,
    facts: { edition: 1, item, tier: 'normal', circumstance: '一般情形', least: 20_000, most: 50_000 },
  })
const disclosure = (occurred: string, closed?: string, reason?: string) =>
  entryFor(enforcementDisclosure, {
    key: 'GS-1',
    clocks: { occurred, ...(closed !== undefined && { closed }) },
    facts: { stage: 'penalty', case: 'AJ-1', content: '处罚决定', ...(reason !== undefined && { reason }) },
  })
const remedy = (result: 'revoked' | 'upheld', closed: string) =>
  entryFor(caseRemedy, {
    key: 'FY-1',
    clocks: { occurred: '2023-05-01', closed },
    facts: { case: 'AJ-1', remedy: 'reconsideration', result },
  })

const look = (id: string, on: string, ...entries: readonly LooseEntry[]) => {
  const using = enforcementCaseAlerts.filter((alert) => alert.id === id)
  expect(using, id).toHaveLength(1)
  return lookOut(viewOf(on, entries), using).map(({ finding }) => finding)
}
const codes = (...asked: Parameters<typeof look>) => look(...asked).map(({ code }) => code)

describe('somebody who was not entitled', () => {
  const evidence = step('investigated', '2023-06-10', { officer: 'p-1', certificatesShown: true })
  const why = (...entries: readonly LooseEntry[]) =>
    look('uncertified-action', '2023-12-31', opened, evidence, ...entries).map((finding) =>
      'reason' in finding && typeof finding.reason === 'object' ? finding.reason.why : finding.code,
    )

  test.each([
    ['nobody of the ledger', [], ['noCertificate']],
    ['a certificate of the field', [certificate('Z-1', 'townAppearance')], []],
    ['one of every field', [certificate('Z-1', 'comprehensive')], []],
    ['one of another field', [certificate('Z-1', 'water')], ['otherField']],
    ['one that began later', [certificate('Z-1', 'comprehensive', { occurred: '2023-06-11' })], ['notYet']],
    ['one that began on the day', [certificate('Z-1', 'comprehensive', { occurred: '2023-06-10' })], []],
    ['one on its last day', [certificate('Z-1', 'comprehensive', {}, '2023-06-10')], []],
    ['one a day after it', [certificate('Z-1', 'comprehensive', {}, '2023-06-09')], ['expired']],
    ['one given up the day before', [certificate('Z-1', 'comprehensive', { closed: '2023-06-09' })], ['givenUp']],
    [
      'one suspended from that day',
      [certificate('Z-1', 'comprehensive'), status('suspended', '2023-06-10')],
      ['suspended'],
    ],
    [
      'one suspended until the day before',
      [certificate('Z-1', 'comprehensive'), status('suspended', '2023-05-10', '2023-06-09')],
      [],
    ],
    ['one annulled', [certificate('Z-1', 'comprehensive'), status('annulled', '2023-05-04')], ['annulled']],
    [
      'of two the better one',
      [certificate('Z-1', 'comprehensive'), status('annulled', '2023-05-04'), certificate('Z-2', 'townAppearance')],
      [],
    ],
    [
      'of two the one that was taken away',
      [certificate('Z-2', 'water'), certificate('Z-1', 'comprehensive'), status('annulled', '2023-05-04')],
      ['annulled'],
    ],
  ] as const)('%s', (_, entries, expected) => {
    expect(why(...entries)).toEqual(expected)
  })

  test('both officers are looked at, of steps, measures and decisions; hosts and the police are not', () => {
    const measure = entryFor(caseMeasure, {
      key: 'CS-1',
      clocks: { occurred: '2023-06-10' },
      facts: { case: 'AJ-1', measure: 'preservation', approver: 'townMayor', officer: 'p-1', secondOfficer: 'p-2' },
    })
    const others = [
      step('hearingHeld', '2023-06-10', { officer: 'p-9' }),
      step('policeFiled', '2023-06-10', { officer: 'p-9' }),
    ]
    const found = look('uncertified-action', '2023-12-31', opened, evidence, measure, decided('2023-06-30'), ...others)
    expect(found.map((each) => 'key' in each && 'person' in each && [each.key, each.person])).toEqual([
      ['CX-investigated', 'p-1'],
      ['CS-1', 'p-1'],
      ['CS-1', 'p-2'],
      ['CF-1', 'p-1'],
    ])
  })

  test('an annulment that was entered after the act is found, and said to be known later', () => {
    const later = { ...status('annulled', '2023-05-04'), recorded: '2030-08-10T00:00:00Z' }
    const [finding] = look(
      'uncertified-action',
      '2023-12-31',
      opened,
      evidence,
      certificate('Z-1', 'comprehensive'),
      later,
    )
    expect(finding?.entries).toHaveLength(3)
    expect(say(finding!, zhCN)).toBe(
      '案件AJ-1：p-1于2023年6月10日参与“调查取证”（CX-investigated）时，没有“市容环卫”领域的执法资格：其执法证Z-1自2023年5月4日起被吊销，此情况在该行为入账之后才入账。行政处罚应当由具有行政执法资格的执法人员实施，请核查该行为及其取得的证据。',
    )
    expect(say(finding!, en)).toBe(
      'Case AJ-1: when p-1 took part in “Evidence taken” (CX-investigated) on 2023-06-10, they were not entitled to act in “Town appearance and sanitation”: certificate Z-1 was annulled from 2023-05-04, which was entered only after the act was. Penalties are for officers who are qualified to enforce; look into the act and into the evidence that came of it.',
    )
  })

  test('an act of an earlier year is not brought up again, and of a case that is not entered nothing is said', () => {
    expect(codes('uncertified-action', '2024-01-01', opened, evidence)).toEqual([])
    expect(codes('uncertified-action', '2023-12-31', evidence)).toEqual([])
  })
})

describe('powers and benchmarks', () => {
  const why = (id: string, ...entries: readonly LooseEntry[]) =>
    look(id, '2023-12-31', opened, ...entries).map((finding) => ('why' in finding ? finding.why : finding.code))

  test.each([
    ['in force', power({ occurred: '2021-01-01' }), []],
    ['on its first day', power({ occurred: '2023-06-30' }), []],
    ['a day before', power({ occurred: '2023-07-01' }), ['notInForce']],
    ['on its last day', power({ occurred: '2021-01-01', closed: '2023-06-30' }), []],
    ['a day after', power({ occurred: '2021-01-01', closed: '2023-06-29' }), ['notInForce']],
  ] as const)('a decision by a power %s', (_, entry, expected) => {
    expect(why('power-not-in-force', decided('2023-06-30'), entry)).toEqual(expected)
  })

  test('a power of no list, one of another field, and the one that a filing cites', () => {
    expect(why('power-not-in-force', decided('2023-06-30'))).toEqual(['unknown'])
    const ofWater = entryFor(enforcementCase, {
      key: 'AJ-1',
      clocks: { occurred: '2023-03-01' },
      facts: { title: '取水', source: 'patrol', field: 'water', party: 'p-0900', partyKind: 'citizen', isGrave: false },
    })
    const found = look(
      'power-not-in-force',
      '2023-12-31',
      ofWater,
      power({ occurred: '2021-01-01' }),
      decided('2023-06-30'),
    )
    expect(found.map((finding) => 'why' in finding && finding.why)).toEqual(['otherField'])
    const ofAll = power({ occurred: '2021-01-01' }, 'A01', 'comprehensive')
    expect(look('power-not-in-force', '2023-12-31', ofWater, ofAll, decided('2023-06-30'))).toEqual([])
    const filed = step('filed', '2023-03-02', { power: 'FQ-1' })
    expect(why('power-not-in-force', filed, power({ occurred: '2023-03-03' }))).toEqual(['notInForce'])
  })

  test.each([
    [19_999, undefined, ['fineOutsideBand']],
    [20_000, undefined, []],
    [50_000, undefined, []],
    [50_001, undefined, ['fineOutsideBand']],
    [50_001, '当事人拒不改正', []],
  ] as const)('a fine of %i fen, reason %s', (fine, reason, expected) => {
    const decision = decided('2023-06-30', { fine, benchmark: 'JZ-1', ...(reason !== undefined && { reason }) })
    expect(codes('fine-outside-band', '2023-12-31', benchmark(), decision)).toEqual(expected)
  })

  test('a benchmark is of the power and in force on the day, and is cited where there is one', () => {
    const inForce = power({ occurred: '2021-01-01' })
    const citing = decided('2023-06-30', { benchmark: 'JZ-1' })
    expect(why('benchmark-not-in-force', inForce, citing)).toEqual(['unknown'])
    expect(why('benchmark-not-in-force', inForce, citing, benchmark())).toEqual([])
    expect(why('benchmark-not-in-force', inForce, citing, benchmark({ occurred: '2023-07-01' }))).toEqual([
      'notInForce',
    ])
    expect(why('benchmark-not-in-force', inForce, citing, benchmark(undefined, 'A02'))).toEqual(['otherItem'])
    expect(why('benchmark-not-cited', inForce, citing, benchmark())).toEqual([])
    expect(why('benchmark-not-cited', inForce, decided('2023-06-30'), benchmark())).toEqual(['benchmarkNotCited'])
    expect(why('benchmark-not-cited', inForce, decided('2023-06-30'), benchmark(undefined, 'A02'))).toEqual([])
  })
})

describe('what is late', () => {
  // Of the seven working days after 25 September 2023 three come before the holiday, and two are a Saturday and a Sunday.
  test.each([
    ['case-service-late', 'served'],
    ['case-disclosure-late', 'disclosed'],
  ] as const)('%s: until 10 October, across a holiday', (id, by) => {
    const done = (on: string) => (by === 'served' ? step('served', on) : disclosure(on))
    const decision = decided('2023-09-25')
    expect(codes(id, '2023-10-10', opened, decision)).toEqual([])
    expect(look(id, '2023-10-11', opened, decision)).toMatchObject([
      { code: 'dutyLate', start: '2023-09-25', last: '2023-10-10', length: 7, unit: 'workingDay', late: 1 },
    ])
    expect(codes(id, '2023-12-31', opened, decision, done('2023-10-10'))).toEqual([])
    const late = look(id, '2023-12-31', opened, decision, done('2023-10-12'))
    expect(late).toMatchObject([{ done: '2023-10-12', late: 2 }])
    // Late in 2023, and no news in 2024; but what was never done is missing still.
    expect(codes(id, '2024-01-05', opened, decision, done('2023-10-12'))).toEqual([])
    expect(codes(id, '2024-01-05', opened, decision)).toEqual(['dutyLate'])
  })

  test('is said with its last day, its unit and by how much', () => {
    const [finding] = look(
      'case-decision-late',
      '2023-12-31',
      opened,
      step('filed', '2023-03-02'),
      decided('2023-06-05'),
    )
    expect(say(finding!, zhCN)).toBe(
      '案件AJ-1“占道经营”：作出行政处罚决定，自2023年3月2日起90日，期限至2023年5月31日止，实际为2023年6月5日，超过5日。',
    )
    expect(say(finding!, en)).toBe(
      'Case AJ-1 “占道经营”: “Decide on a case” was due by 2023-05-31, 90 days from 2023-03-02: it was 2023-06-05, 5 days late.',
    )
  })

  test('days that a suspension leaves out are not counted', () => {
    const filed = step('filed', '2023-03-02')
    const suspended = entryFor(caseSuspension, {
      key: 'ZZ-1',
      clocks: { occurred: '2023-04-01', closed: '2023-04-05' },
      facts: { case: 'AJ-1', ground: 'appraisal', basis: '部门规章' },
    })
    expect(codes('case-decision-late', '2023-12-31', opened, filed, decided('2023-06-05'), suspended)).toEqual([])
    expect(codes('case-decision-late', '2023-12-31', opened, filed, decided('2023-06-06'), suspended)).toEqual([
      'dutyLate',
    ])
  })

  test('money taken on the spot, and a withdrawal after a remedy', () => {
    const paid = entryFor(casePayment, {
      key: 'JK-1',
      clocks: { occurred: '2023-03-03' },
      facts: {
        case: 'AJ-1',
        payment: 'fine',
        amount: 5000,
        isOnTheSpot: true,
        ground: 'atMost100',
        handedInOn: '2023-03-08',
        bankedOn: '2023-03-09',
      },
    })
    // A Friday: Monday and Tuesday are its two working days.
    expect(look('case-handing-in-late', '2023-12-31', opened, paid)).toMatchObject([{ last: '2023-03-07', late: 1 }])
    expect(codes('case-banking-late', '2023-12-31', opened, paid)).toEqual([])
    const undone = [opened, decided('2023-04-03'), remedy('revoked', '2023-06-01')]
    expect(codes('case-withdrawal-late', '2023-12-31', ...undone, disclosure('2023-04-10', '2023-06-06'))).toEqual([])
    expect(look('case-withdrawal-late', '2023-12-31', ...undone, disclosure('2023-04-10', '2023-06-07'))).toMatchObject(
      [{ last: '2023-06-06', done: '2023-06-07', late: 1 }],
    )
  })

  test('each of its alerts has a clock, and cites what the clock cites', () => {
    const late = enforcementCaseAlerts.filter(({ id }) => id.endsWith('-late'))
    expect(late.map(({ id, citation }) => [id, citation.article, citation.verification])).toEqual([
      ['case-decision-late', 60, 'verified'],
      ['case-preservation-late', 56, 'verified'],
      ['case-seizure-late', 25, 'verified'],
      ['case-seizure-prolonged-late', 25, 'verified'],
      ['case-transfer-decision-late', 5, 'verified'],
      ['case-transfer-late', 5, 'verified'],
      ['case-service-late', 61, 'verified'],
      ['case-handing-in-late', 71, 'verified'],
      ['case-banking-late', 71, 'verified'],
      ['case-disclosure-late', undefined, 'unverified'],
      ['case-other-disclosure-late', undefined, 'unverified'],
      ['case-withdrawal-late', 48, 'verified'],
    ])
  })
})

describe('after the decision', () => {
  test('a penalty of social impact has to be public by the law, apart from the time of the guiding opinions', () => {
    const decision = decided('2023-09-25', { isOfPublicInterest: true })
    expect(codes('impact-not-disclosed', '2023-10-10', opened, decision)).toEqual([])
    expect(codes('impact-not-disclosed', '2023-10-11', opened, decision)).toEqual(['impactNotDisclosed'])
    // Late by the opinions, but public: the law is served.
    expect(codes('impact-not-disclosed', '2023-12-31', opened, decision, disclosure('2023-11-01'))).toEqual([])
    expect(codes('case-disclosure-late', '2023-12-31', opened, decision, disclosure('2023-11-01'))).toEqual([
      'dutyLate',
    ])
    expect(codes('impact-not-disclosed', '2023-12-31', opened, decided('2023-09-25'))).toEqual([])
    expect(codes('impact-not-disclosed', '2023-12-31', opened, decision, remedy('revoked', '2023-10-01'))).toEqual([])
  })

  test('what is taken back after a remedy is taken back with a reason', () => {
    const undone = [opened, decided('2023-04-03'), remedy('revoked', '2023-06-01')]
    const id = 'withdrawn-without-reason'
    expect(codes(id, '2023-12-31', ...undone, disclosure('2023-04-10', '2023-06-02'))).toEqual([
      'withdrawnWithoutReason',
    ])
    expect(codes(id, '2023-12-31', ...undone, disclosure('2023-04-10', '2023-06-02', '决定已被撤销'))).toEqual([])
    expect(codes(id, '2023-06-01', ...undone, disclosure('2023-04-10', '2023-06-02'))).toEqual([])
    const upheld = [opened, decided('2023-04-03'), remedy('upheld', '2023-06-01')]
    expect(codes(id, '2023-12-31', ...upheld, disclosure('2023-04-10', '2023-06-02'))).toEqual([])
  })

  test('a fine that is not paid in full after fifteen days, or after its deferral, is demanded', () => {
    const served = [opened, decided('2023-04-03'), step('served', '2023-04-04')]
    const pay = (amount: number, payment: 'fine' | 'lateFine' = 'fine') =>
      entryFor(casePayment, {
        key: `JK-${amount}`,
        clocks: { occurred: '2023-04-18' },
        facts: { case: 'AJ-1', payment, amount, isOnTheSpot: false },
      })
    const at = (on: string, ...more: readonly LooseEntry[]) => codes('fine-unpaid', on, ...served, ...more)
    expect(at('2023-04-19')).toEqual([])
    expect(at('2023-04-20')).toEqual(['fineUnpaid'])
    expect(at('2023-04-20', pay(49_999))).toEqual(['fineUnpaid'])
    expect(at('2023-04-20', pay(50_000, 'lateFine'))).toEqual(['fineUnpaid'])
    expect(at('2023-04-20', pay(50_000))).toEqual([])
    expect(at('2023-04-20', step('demanded', '2023-04-20'))).toEqual([])
    const deferred = step('deferralApproved', '2023-04-18', { until: '2023-06-30' })
    expect([at('2023-06-30', deferred), at('2023-07-01', deferred)]).toEqual([[], ['fineUnpaid']])
    expect(codes('fine-unpaid', '2023-12-31', opened, decided('2023-04-03'))).toEqual([])
    const onTheSpot = decided('2023-04-04', { procedure: 'onTheSpot', fine: 5000 })
    expect(codes('fine-unpaid', '2023-04-20', opened, onTheSpot)).toEqual(['fineUnpaid'])
  })
})

describe('the file of a closed case', () => {
  const whole = { record: 'text', document: 'W-1' } as const

  test('is whole when every step says how it was recorded and names a document', () => {
    const closed = step('closed', '2023-06-30', whole)
    const decision = decided('2023-04-03', { document: 'W-2' })
    expect(
      codes('record-incomplete', '2023-12-31', opened, step('filed', '2023-03-02', whole), decision, closed),
    ).toEqual([])
    const bare = [step('filed', '2023-03-02', { document: 'W-1' }), decided('2023-04-03')]
    expect(look('record-incomplete', '2023-12-31', opened, ...bare, closed)).toMatchObject([
      { unrecorded: ['CX-filed'], undocumented: ['CF-1'] },
    ])
    // A case that is not closed is still being put together.
    expect(codes('record-incomplete', '2023-06-29', opened, ...bare, closed)).toEqual([])
  })

  test('is archived thirty days after the case is closed', () => {
    const closed = step('closed', '2023-06-01', whole)
    expect(codes('case-not-archived', addDays('2023-06-01', 30), opened, closed)).toEqual([])
    expect(codes('case-not-archived', addDays('2023-06-01', 31), opened, closed)).toEqual(['caseNotArchived'])
    expect(codes('case-not-archived', '2023-12-31', opened, closed, step('archived', '2023-12-30', whole))).toEqual([])
  })
})

test('a step that the law does not allow is found, whatever it was brought in by', () => {
  const decision = decided('2023-04-03')
  expect(look('unlawful-case-step', '2023-12-31', opened, decision)).toMatchObject([
    { code: 'unlawfulStep', move: { case: 'AJ-1', move: 'decided' }, entries: [decision.id] },
  ])
  expect(codes('unlawful-case-step', '2023-04-02', opened, decision)).toEqual([])
})

test('the certificates, powers and benchmarks of the ledger are seen by the gates', () => {
  const filed = step('filed', '2023-03-02', { power: 'FQ-1', officer: 'p-1', secondOfficer: 'p-2' })
  const gates = (...entries: readonly LooseEntry[]) =>
    look('unlawful-case-step', '2023-12-31', opened, filed, ...entries).flatMap((finding) =>
      finding.code === 'unlawfulStep' ? finding.move.gates.map(({ gate }) => gate) : [],
    )
  expect(gates()).toContain('powerInForce')
  expect(gates(power({ occurred: '2021-01-01' }))).toEqual([])
})
