import { drawFiles, filesDecided } from '@zhunsheng/domain/ledger'
import { type CivilDate, addDays } from '@zhunsheng/domain'
import { caseKeyOf } from './cases/told-cases.ts'
import { officeHours, on } from './days.ts'
import { type Ledger, type Noted, type Part, keyOf } from './ledger.ts'
import { civilServants, stationed } from './people.ts'
import { type Random, randomFor } from './random.ts'

type Sample = Noted<'file-review-sample'>
type Review = Noted<'file-review'>
const [sampledOn, reviewedOn] = [on(10, 18), on(10, 25)]
const span = { from: on(1, 1), to: on(9, 30) }
const [seed, size] = ['乐昌镇2023年案卷评查', 8] as const

const reviewers = [stationed[4], civilServants[9]]
type Graded = Pick<Review['facts'], 'points' | 'result' | 'findings'>
// What reviewers saw in two of the files; in the others a form here and there is incomplete, or nothing is amiss.
const uncertified = caseKeyOf('SC-01', on(5, 29))
const seen: Readonly<Record<string, Graded>> = {
  [uncertified]: { points: 5500, result: 'unqualified', findings: '一名取证人员的执法证此前已被吊销（虚构）' },
  [caseKeyOf('SL-01', on(4, 17))]: { points: 8000, result: 'qualified', findings: '处罚决定公示逾期（虚构）' },
}
const gradedBy = (random: Random, file: string): Graded => {
  const points = random.between(8500, 9800)
  const graded: Graded =
    points >= 9000
      ? { points, result: 'excellent' }
      : { points, result: 'qualified', findings: '个别文书要素填写不全（虚构）' }
  return seen[file] ?? graded
}

const fileReviews = (decisions: Ledger['penalty-decision']): Part<'file-review-sample' | 'file-review'> => {
  const random = randomFor('file-review')
  const files = filesDecided(decisions, span)
  const sample: Sample = {
    key: keyOf('AJCY', 1, 2),
    clocks: { occurred: sampledOn },
    facts: { seed, size, population: files.length, decidedFrom: span.from, decidedTo: span.to },
    personal: {},
    recorded: officeHours(sampledOn, random),
  }
  const reviews = drawFiles(files, seed, size).map((file, i): Review => ({
    key: keyOf('AJPC', i + 1, 2),
    clocks: { occurred: reviewedOn },
    facts: {
      sample: sample.key,
      case: file,
      reviewer: reviewers[i % reviewers.length]?.key ?? '',
      ...gradedBy(random, file),
    },
    personal: {},
    recorded: officeHours(addDays(reviewedOn, 2), random),
  }))
  return { 'file-review-sample': [sample], 'file-review': reviews }
}

type Wrong = Noted<'wrong-case'>
type Fault = Noted<'fault-accountability'>
const wrongKey = (number: number): string => keyOf('CAJZ', number, 2)
// The one that reconsideration revoked, the one in which the file review found an officer without a certificate, and the one that
// a court found unlawful.
const wrongs: readonly (readonly [CivilDate, CivilDate, Wrong['facts']])[] = [
  [
    on(8, 28),
    on(9, 5),
    {
      case: caseKeyOf('ZR-01', on(5, 5)),
      source: 'reconsideration',
      error: '认定占用面积的证据不足（虚构）',
      correction: 'revoked',
    },
  ],
  [
    on(10, 30),
    on(11, 15),
    {
      case: uncertified,
      source: 'fileReview',
      error: '一名取证人员不具有执法资格（虚构）',
      correction: 'repaired',
    },
  ],
  [
    on(11, 9),
    on(11, 20),
    {
      case: caseKeyOf('SC-03', on(7, 3)),
      source: 'litigation',
      error: '经营范围的认定不当（虚构）',
      correction: 'repaired',
    },
  ],
]
const faults: readonly (readonly [CivilDate, Fault['facts']])[] = [
  [
    on(9, 8),
    {
      wrongCase: wrongKey(1),
      person: civilServants[14]?.key ?? '',
      measure: 'certificateSuspended',
      reason: '调查取证不全面（虚构）',
      approver: 'townMayor',
    },
  ],
  [
    on(9, 8),
    {
      wrongCase: wrongKey(1),
      person: civilServants[15]?.key ?? '',
      measure: 'criticism',
      reason: '协办人员未尽核对责任（虚构）',
      approver: 'townMayor',
    },
  ],
  [
    on(11, 8),
    {
      wrongCase: wrongKey(2),
      person: stationed[9]?.key ?? '',
      measure: 'criticism',
      reason: '办案前未核对同行人员的证件状态（虚构）',
      approver: 'townMayor',
    },
  ],
  [
    on(11, 22),
    {
      wrongCase: wrongKey(3),
      person: stationed[9]?.key ?? '',
      measure: 'exempted',
      ground: 'rulesUnclear',
      reason: '相关规定理解适用存在分歧，已按规定程序履职（虚构）',
      approver: 'townMayor',
    },
  ],
]

const wrongCases = (): Part<'wrong-case' | 'fault-accountability'> => {
  const random = randomFor('wrong-case')
  return {
    'wrong-case': wrongs.map(([occurred, closed, facts], i): Wrong => ({
      key: wrongKey(i + 1),
      clocks: { occurred, closed },
      facts,
      personal: {},
      recorded: officeHours(closed, random),
    })),
    'fault-accountability': faults.map(([occurred, facts], i): Fault => ({
      key: keyOf('GCZJ', i + 1, 2),
      clocks: { occurred },
      facts,
      personal: {},
      recorded: officeHours(occurred, random),
    })),
  }
}

/** Files drawn from a seed and reviewed, wrong cases put right, and what followed for whom. */
export const caseQuality = (
  ledger: Pick<Ledger, 'penalty-decision'>,
): Part<'file-review-sample' | 'file-review' | 'wrong-case' | 'fault-accountability'> => ({
  ...fileReviews(ledger['penalty-decision']),
  ...wrongCases(),
})
