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
const resultOf = (points: number): Review['facts']['result'] =>
  points >= 9000 ? 'excellent' : points >= 6000 ? 'qualified' : 'unqualified'
const gradesOf = (random: Random): Pick<Review['facts'], 'points' | 'result' | 'findings'> => {
  const points = random.between(7800, 9800)
  const result = resultOf(points)
  return { points, result, ...(result !== 'excellent' && { findings: '个别文书要素填写不全（虚构）' }) }
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
      ...gradesOf(random),
    },
    personal: {},
    recorded: officeHours(addDays(reviewedOn, 2), random),
  }))
  return { 'file-review-sample': [sample], 'file-review': reviews }
}

type Wrong = Noted<'wrong-case'>
type Fault = Noted<'fault-accountability'>
const wrongKey = (number: number): string => keyOf('CAJZ', number, 2)
// The one that reconsideration revoked, and the one that a court found unlawful.
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
    on(11, 22),
    {
      wrongCase: wrongKey(2),
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
