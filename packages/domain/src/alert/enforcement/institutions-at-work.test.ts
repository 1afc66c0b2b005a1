import { describe, expect, test } from 'vitest'
import { caseRemedy } from '../../ledger/enforcement/case/case-remedy.ts'
import { caseReview } from '../../ledger/enforcement/case/case-review.ts'
import { caseStep } from '../../ledger/enforcement/case/case-step.ts'
import { enforcementCase } from '../../ledger/enforcement/case/enforcement-case.ts'
import { penaltyDecision } from '../../ledger/enforcement/case/penalty-decision.ts'
import { certificateStatus } from '../../ledger/enforcement/team/certificate-status.ts'
import { delegatedPower } from '../../ledger/enforcement/power/delegated-power.ts'
import { enforcementCertificate } from '../../ledger/enforcement/team/enforcement-certificate.ts'
import { enforcementPosts, postResponsibility } from '../../ledger/enforcement/team/post-responsibility.ts'
import { teamMembership } from '../../ledger/enforcement/team/team-membership.ts'
import { drawFiles } from '../../ledger/enforcement/work/draw-files.ts'
import { enforcementDisclosure } from '../../ledger/enforcement/work/enforcement-disclosure.ts'
import { faultAccountability } from '../../ledger/enforcement/work/fault-accountability.ts'
import { fileReviewSample } from '../../ledger/enforcement/work/file-review-sample.ts'
import { fileReview } from '../../ledger/enforcement/work/file-review.ts'
import { wrongCase } from '../../ledger/enforcement/work/wrong-case.ts'
import type { EntryOf, LooseEntry } from '../../ledger/entry.ts'
import { en } from '../../locale/en.ts'
import { say } from '../../locale/say.ts'
import { zhCN } from '../../locale/zh-cn.ts'
import { entryFor, viewOf } from '../../testing/alert-view.ts'
import { addDays } from '../../value/civil-date.ts'
import { lookOut } from '../alerts.ts'
import { institutionsAtWorkAlerts } from './institutions-at-work.ts'

const look = (id: string, on: string, ...entries: readonly LooseEntry[]) => {
  const using = institutionsAtWorkAlerts.filter((alert) => alert.id === id)
  expect(using, id).toHaveLength(1)
  return lookOut(viewOf(on, entries), using).map(({ finding }) => finding)
}
const codes = (...asked: Parameters<typeof look>) => look(...asked).map(({ code }) => code)

const member = entryFor(teamMembership, {
  key: 'DY-1',
  clocks: { occurred: '2021-05-01' },
  facts: { person: 'p-1', unit: 'enforcementOffice', post: 'member', certified: true },
})
const responsible = (
  post: keyof typeof enforcementPosts,
  clocks: { occurred: string; closed?: string } = { occurred: '2021-05-01' },
) => entryFor(postResponsibility, { key: `ZR-${post}`, clocks, facts: { post, duty: '职责' } })
const disclosure = (stage: 'before' | 'annualData', occurred: string, closed?: string) =>
  entryFor(enforcementDisclosure, {
    key: `GS-${stage}`,
    clocks: { occurred, ...(closed !== undefined && { closed }) },
    facts: { stage, content: '公示', ...(stage === 'annualData' && { reportYear: 2022 }) },
  })
const decided = (of: string, occurred = '2023-05-10') =>
  entryFor(penaltyDecision, {
    key: `CF-${of}`,
    clocks: { occurred },
    facts: {
      case: of,
      procedure: 'ordinary',
      outcome: 'penalty',
      power: 'FQ-1',
      officer: 'p-1',
      secondOfficer: 'p-2',
      isWarning: true,
      isMajor: false,
      isOfPublicInterest: false,
    },
  })
const files = ['AJ-1', 'AJ-2', 'AJ-3', 'AJ-4', 'AJ-5', 'AJ-6']
const decisions = files.map((file) => decided(file))
const sample = (population = 6, size = 2, decidedTo = '2023-06-30') =>
  entryFor(fileReviewSample, {
    key: 'CY-1',
    clocks: { occurred: '2023-07-03' },
    facts: { seed: '曲沃', size, population, decidedFrom: '2023-01-01', decidedTo },
  })
const drawn = drawFiles(files, '曲沃', 2)
const notDrawn = files.find((file) => !drawn.includes(file)) ?? ''
type ReviewFacts = Partial<EntryOf<typeof fileReview>['facts']>
const reviewed = (of: string, facts: ReviewFacts = {}) =>
  entryFor(fileReview, {
    key: `PC-${of}`,
    clocks: { occurred: '2023-07-20' },
    facts: { case: of, reviewer: 'p-9', points: 8500, result: 'qualified', sample: 'CY-1', ...facts },
  })
const wrong = (of: string, closed?: string) =>
  entryFor(wrongCase, {
    key: `CA-${of}`,
    clocks: { occurred: '2023-08-01', ...(closed !== undefined && { closed }) },
    facts: {
      case: of,
      source: 'fileReview',
      error: '未告知听证权利',
      ...(closed !== undefined && { correction: 'repaired' as const }),
    },
  })

describe('what has to be in place', () => {
  test('every post has a responsibility in force, once there is a team', () => {
    const all = Object.keys(enforcementPosts)
    const posts = (on: string, ...entries: readonly LooseEntry[]) =>
      look('post-without-responsibility', on, ...entries).map((finding) => 'post' in finding && finding.post)
    expect(posts('2023-12-31')).toEqual([])
    expect(posts('2023-12-31', member)).toEqual(all)
    expect(posts('2023-12-31', member, responsible('captain'))).toEqual(all.filter((post) => post !== 'captain'))
    const repealed = responsible('captain', { occurred: '2021-05-01', closed: '2023-12-30' })
    expect([posts('2023-12-30', member, repealed), posts('2023-12-31', member, repealed)]).toEqual([
      all.filter((post) => post !== 'captain'),
      all,
    ])
  })

  test('something is disclosed beforehand, and stands', () => {
    const id = 'nothing-disclosed-beforehand'
    expect(codes(id, '2023-12-31')).toEqual([])
    expect(codes(id, '2023-12-31', member)).toEqual(['nothingDisclosedBeforehand'])
    expect(codes(id, '2023-12-31', member, disclosure('before', '2022-01-01'))).toEqual([])
    expect(codes(id, '2023-12-31', member, disclosure('before', '2022-01-01', '2023-12-30'))).toEqual([
      'nothingDisclosedBeforehand',
    ])
  })

  test('the data of a year are public by 31 January', () => {
    const opened = entryFor(enforcementCase, {
      key: 'AJ-0',
      clocks: { occurred: '2022-03-01' },
      facts: {
        title: '占道经营',
        source: 'patrol',
        field: 'townAppearance',
        party: 'p-0900',
        partyKind: 'citizen',
        isGrave: false,
      },
    })
    const at = (on: string, ...entries: readonly LooseEntry[]) => look('annual-data-late', on, opened, ...entries)
    expect(at('2023-01-31')).toEqual([])
    expect(at('2023-02-01')).toMatchObject([
      { code: 'dutyLate', matter: { reportYear: 2022 }, last: '2023-01-31', late: 1 },
    ])
    expect(at('2023-12-31', disclosure('annualData', '2023-01-31'))).toEqual([])
    const [late] = at('2023-12-31', disclosure('annualData', '2023-02-10'))
    expect(say(late!, zhCN)).toBe(
      '公开上年度行政执法数据（2022年度），期限至2023年1月31日止，实际为2023年2月10日，超过10日。',
    )
    expect(say(late!, en)).toBe(
      '“Publish the enforcement data of the year before” (2022) was due by 2023-01-31: it was 2023-02-10, 10 days late.',
    )
  })
})

describe('file review', () => {
  test('a year with decisions and without reviews is told at its end', () => {
    expect(codes('no-file-reviewed', '2023-12-30', ...decisions)).toEqual([])
    expect(look('no-file-reviewed', '2023-12-31', ...decisions, decided('AJ-1', '2023-11-01'))).toMatchObject([
      { decided: 6 },
    ])
    expect(codes('no-file-reviewed', '2023-12-31', ...decisions, reviewed('AJ-1'))).toEqual([])
    expect(codes('no-file-reviewed', '2023-12-31')).toEqual([])
  })

  test('what was reviewed is what the seed draws', () => {
    const id = 'review-outside-sample'
    const on = '2023-12-31'
    expect(codes(id, on, ...decisions, sample(), ...drawn.map((file) => reviewed(file)))).toEqual([])
    const [finding] = look(id, on, ...decisions, sample(), reviewed(notDrawn))
    expect(finding).toMatchObject({ code: 'reviewOutsideSample', case: notDrawn, why: 'notDrawn' })
    expect(look(id, on, ...decisions, reviewed(drawn[0]!))).toMatchObject([{ why: 'unknownSample' }])
    const { sample: _, ...facts } = reviewed(notDrawn).facts
    const chosen = { ...reviewed(notDrawn), facts }
    expect(codes(id, on, ...decisions, sample(), chosen)).toEqual([])
  })

  test('a sample of other files than the ledger has cannot be drawn again, and nobody is blamed by it', () => {
    const on = '2023-12-31'
    expect(codes('sample-not-reproducible', on, ...decisions, sample())).toEqual([])
    expect(look('sample-not-reproducible', on, ...decisions, sample(7))).toMatchObject([{ stated: 7, counted: 6 }])
    expect(codes('review-outside-sample', on, ...decisions, sample(7), reviewed(notDrawn))).toEqual([])
    // What was decided after the drawing could not be drawn.
    const open = sample(6, 2, '2023-12-31')
    expect(codes('sample-not-reproducible', on, ...decisions, decided('AJ-7', '2023-07-04'), open)).toEqual([])
    expect(codes('sample-not-reproducible', on, ...decisions, decided('AJ-7', '2023-07-03'), open)).toEqual([
      'sampleNotReproducible',
    ])
  })

  test('what was drawn is reviewed within sixty days', () => {
    const at = (days: number, ...entries: readonly LooseEntry[]) =>
      look('drawn-not-reviewed', addDays('2023-07-03', days), ...decisions, sample(), ...entries)
    expect(at(60)).toEqual([])
    expect(at(61)).toMatchObject([{ files: drawn.toSorted() }])
    expect(at(61, reviewed(drawn[0]!))).toMatchObject([{ files: [drawn[1]] }])
    expect(at(61, ...drawn.map((file) => reviewed(file)))).toEqual([])
  })

  test('whoever acted in a case reviews neither its file nor its legality', () => {
    const evidence = entryFor(caseStep, {
      key: 'CX-1',
      clocks: { occurred: '2023-04-01' },
      facts: { case: 'AJ-1', step: 'investigated', officer: 'p-3', secondOfficer: 'p-4' },
    })
    const legal = (reviewer: string) =>
      entryFor(caseReview, {
        key: 'FS-1',
        clocks: { occurred: '2023-04-20' },
        facts: { case: 'AJ-1', ground: 'voluntary', reviewer, isFirstTime: false, isQualified: true },
      })
    const persons = (...entries: readonly LooseEntry[]) =>
      look('reviewer-acted-in-case', '2023-12-31', evidence, decided('AJ-1'), ...entries).map(
        (finding) => 'of' in finding && 'person' in finding && [finding.of, finding.person],
      )
    expect(persons(reviewed('AJ-1'), legal('p-9'))).toEqual([])
    expect(persons(reviewed('AJ-1', { reviewer: 'p-2' }), legal('p-4'))).toEqual([
      ['file', 'p-2'],
      ['legality', 'p-4'],
    ])
    expect(persons(reviewed('AJ-2', { reviewer: 'p-4' }))).toEqual([])
  })
})

describe('a review against the checks of its case', () => {
  const opened = entryFor(enforcementCase, {
    key: 'AJ-1',
    clocks: { occurred: '2023-05-10' },
    facts: {
      title: '占道经营',
      source: 'patrol',
      field: 'townAppearance',
      party: 'p-0900',
      partyKind: 'citizen',
      isGrave: false,
    },
  })
  const onTheSpot = entryFor(penaltyDecision, {
    key: 'CF-AJ-1',
    clocks: { occurred: '2023-05-10' },
    facts: {
      case: 'AJ-1',
      procedure: 'onTheSpot',
      outcome: 'penalty',
      power: 'FQ-1',
      officer: 'p-1',
      secondOfficer: 'p-2',
      isWarning: true,
      isMajor: false,
      isOfPublicInterest: false,
    },
  })
  const power = entryFor(delegatedPower, {
    key: 'FQ-1',
    clocks: { occurred: '2021-08-01' },
    facts: {
      list: '2021版',
      item: 'A01',
      title: '占道经营',
      field: 'townAppearance',
      handedOverBy: 'urbanManagementBureau',
      basis: '依据',
    },
  })
  const certificate = (person: string) =>
    entryFor(enforcementCertificate, {
      key: `Z-${person}`,
      clocks: { occurred: '2021-08-01' },
      facts: { person, issuer: '县司法局', field: 'comprehensive', expires: '2026-07-31' },
    })
  const checks = (...entries: readonly LooseEntry[]) =>
    look('review-overlooked', '2023-12-31', opened, onTheSpot, ...entries).map(
      (finding) => finding.code === 'reviewOverlooked' && finding.checks.map(({ zh }) => zh),
    )
  const whole = [power, certificate('p-1'), certificate('p-2')]

  test('is found to have overlooked an officer without a certificate, or a power that was none', () => {
    expect(checks(...whole, reviewed('AJ-1'))).toEqual([])
    expect(checks(power, certificate('p-1'), reviewed('AJ-1'))).toEqual([['两名以上持证人员执法']])
    expect(checks(certificate('p-1'), certificate('p-2'), reviewed('AJ-1', { result: 'excellent' }))).toEqual([
      ['依据有效的赋权事项'],
    ])
    expect(checks(power, reviewed('AJ-1', { result: 'unqualified' }))).toEqual([])
  })

  test('also by what became known after it', () => {
    const annulled = entryFor(certificateStatus, {
      key: 'ZT-1',
      clocks: { occurred: '2023-05-01' },
      facts: { certificate: 'Z-p-1', status: 'annulled', reason: '违法办案' },
    })
    expect(checks(...whole, annulled, reviewed('AJ-1'))).toEqual([['两名以上持证人员执法']])
  })
})

describe('wrong cases', () => {
  test('a file that is not qualified, and a decision that was undone, become wrong cases', () => {
    const bad = reviewed('AJ-1', { result: 'unqualified' })
    const at = (id: string, on: string, ...entries: readonly LooseEntry[]) => codes(id, on, ...entries)
    expect(at('unqualified-without-wrong-case', '2023-08-04', bad)).toEqual([])
    expect(at('unqualified-without-wrong-case', '2023-08-05', bad)).toEqual(['unqualifiedWithoutWrongCase'])
    expect(at('unqualified-without-wrong-case', '2023-08-05', bad, wrong('AJ-1'))).toEqual([])
    expect(at('unqualified-without-wrong-case', '2023-08-05', reviewed('AJ-1'))).toEqual([])
    const remedy = (result: 'revoked' | 'upheld' | 'changed') =>
      entryFor(caseRemedy, {
        key: 'FY-1',
        clocks: { occurred: '2023-06-01', closed: '2023-07-20' },
        facts: { case: 'AJ-1', remedy: 'litigation', result },
      })
    expect(at('remedy-without-wrong-case', '2023-08-04', remedy('revoked'))).toEqual([])
    expect(at('remedy-without-wrong-case', '2023-08-05', remedy('revoked'))).toEqual(['remedyWithoutWrongCase'])
    expect(at('remedy-without-wrong-case', '2023-08-05', remedy('changed'))).toEqual(['remedyWithoutWrongCase'])
    expect(at('remedy-without-wrong-case', '2023-08-05', remedy('revoked'), wrong('AJ-1'))).toEqual([])
    expect(at('remedy-without-wrong-case', '2023-08-05', remedy('upheld'))).toEqual([])
  })

  test('a wrong case is put right and answered for, or excused', () => {
    const settled = (of = 'CA-AJ-1') =>
      entryFor(faultAccountability, {
        key: 'ZZ-1',
        clocks: { occurred: '2023-09-01' },
        facts: {
          wrongCase: of,
          person: 'p-1',
          measure: 'exempted',
          ground: 'rulesUnclear',
          reason: '规定不明确',
          approver: 'townMayor',
        },
      })
    expect(codes('wrong-case-not-put-right', '2023-08-31', wrong('AJ-1'))).toEqual([])
    expect(codes('wrong-case-not-put-right', '2023-09-01', wrong('AJ-1'))).toEqual(['wrongCaseNotPutRight'])
    expect(codes('wrong-case-not-put-right', '2023-09-01', wrong('AJ-1', '2023-08-31'))).toEqual([])
    expect(codes('wrong-case-without-accountability', '2023-09-30', wrong('AJ-1'))).toEqual([])
    expect(codes('wrong-case-without-accountability', '2023-10-01', wrong('AJ-1'))).toEqual([
      'wrongCaseWithoutAccountability',
    ])
    expect(codes('wrong-case-without-accountability', '2023-10-01', wrong('AJ-1'), settled())).toEqual([])
    expect(codes('accountability-without-wrong-case', '2023-12-31', wrong('AJ-1'), settled())).toEqual([])
    expect(codes('accountability-without-wrong-case', '2023-12-31', wrong('AJ-1'), settled('CA-2'))).toEqual([
      'accountabilityWithoutWrongCase',
    ])
  })
})
