import { type CivilDate, addDays } from '@zhunsheng/domain'
import { on } from './days.ts'
import type { Noted } from './ledger.ts'

type Matter = Noted<'decision-matter'>['facts']
type Step = Noted<'decision-step'>['facts']
type Review = Noted<'legality-review'>['facts']
type Opinion = Noted<'decision-opinion'>['facts']

/** A step of a matter, on its day. */
export interface ToldStep extends Omit<Step, 'matter' | 'document'> {
  readonly day: CivilDate
}
/** A round of reviews: when it was submitted, when each component gave its opinion. */
export interface ToldReview extends Pick<Review, 'component' | 'opinion' | 'reason'> {
  readonly submitted: CivilDate
  readonly given?: CivilDate
}
/** Who spoke on a day, in turn; who dissents, with the reason. */
export interface ToldMeeting {
  readonly day: CivilDate
  readonly dissent?: readonly [turn: number, reason: string]
}
/** A matter as it went. */
export interface ToldMatter extends Omit<Matter, 'catalogueItem'> {
  readonly started: CivilDate
  /** Its place in the catalogue of the year, from 1. */
  readonly listed?: number
  readonly steps: readonly ToldStep[]
  readonly reviews: readonly ToldReview[]
  readonly meetings: readonly ToldMeeting[]
}

/** Who speaks in a discussion, in turn: the head of the government last. */
export const speakers: readonly Opinion['post'][] = ['deputyMayor', 'leadershipMember', 'leadershipMember', 'townMayor']

type Day = readonly [month: number, day: number]
type More = Omit<ToldStep, 'day' | 'step'>
const did = (step: Step['step'], [month, day]: Day, more: More = {}): ToldStep => ({
  step,
  day: on(month, day),
  ...more,
})
/** Comment from a day on, for so many days, with the end stated when it opened. */
const comment = ([month, day]: Day, days: number): readonly ToldStep[] => {
  const until = addDays(on(month, day), days)
  return [did('commentOpened', [month, day], { until }), { step: 'commentClosed', day: until }]
}
const reviewedBy = (components: readonly Review['component'][], from: Day, to: Day): readonly ToldReview[] =>
  components.map((component) => ({ component, opinion: 'passed', submitted: on(...from), given: on(...to) }))
const office = ['judicialOffice', 'legalCounsel'] as const
const wholeTeam = ['deputyInCharge', 'partyGovernmentOffice', ...office] as const

const plain = { isTechnical: false, isRiskBearing: false, hearingDue: false } as const
const ended = (decided: Day, published: Day, archived: Day): readonly ToldStep[] => [
  did('partyReported', decided),
  did('published', published),
  did('archived', archived),
]

/**
 * The matters of the year, invented. In this order: a technical one, one with a hearing, one lawfully kept from the public
 * whose risk was assessed twice, one that the first discussion returned, one outside the catalogue, one rejected, one whose
 * comments are still open when the year ends.
 */
export const toldMatters: readonly ToldMatter[] = [
  {
    ...plain,
    title: '镇区农贸市场改造方案',
    matterKind: 'project',
    owner: 'deputyMayor',
    isTechnical: true,
    started: on(1, 13),
    listed: 1,
    steps: [
      did('drafted', [1, 16]),
      ...comment([1, 17], 31),
      did('expertArgued', [2, 20], { expertsSigned: true }),
      did('discussed', [3, 14], { outcome: 'adopted' }),
      ...ended([3, 21], [3, 30], [4, 12]),
      did('executed', [9, 27]),
    ],
    reviews: reviewedBy(wholeTeam, [2, 21], [3, 6]),
    meetings: [{ day: on(3, 14) }],
  },
  {
    ...plain,
    title: '农村人居环境整治三年安排',
    matterKind: 'plan',
    owner: 'deputyMayor',
    hearingDue: true,
    started: on(2, 1),
    listed: 2,
    steps: [
      did('drafted', [2, 14]),
      ...comment([2, 15], 30),
      did('hearingNoticed', [3, 20], { until: on(3, 28) }),
      did('hearingHeld', [3, 28]),
      did('discussed', [4, 11], { outcome: 'adopted' }),
      ...ended([4, 18], [5, 11], [5, 31]),
      did('evaluated', [12, 13]),
    ],
    // The seventh working day after 29 March: 5 April is a holiday.
    reviews: reviewedBy(office, [3, 29], [4, 10]),
    meetings: [{ day: on(4, 11) }],
  },
  {
    ...plain,
    title: '镇应急避险点布局方案',
    matterKind: 'publicService',
    owner: 'leadershipMember',
    isRiskBearing: true,
    started: on(4, 6),
    listed: 3,
    steps: [
      did('drafted', [4, 20]),
      did('waived', [4, 21], { waives: 'publicParticipation', reason: '涉及依法不予公开的应急防护信息（虚构）' }),
      did('riskAssessed', [5, 10], { outcome: 'uncontrollable' }),
      did('drafted', [5, 19]),
      did('riskAssessed', [5, 24], { outcome: 'controllable' }),
      did('discussed', [6, 13], { outcome: 'adopted' }),
      did('partyReported', [6, 20]),
      did('archived', [7, 12]),
      did('executed', [11, 15]),
    ],
    reviews: reviewedBy(office, [5, 25], [6, 6]),
    meetings: [{ day: on(6, 13) }],
  },
  {
    ...plain,
    title: '便民服务中心一窗受理改造方案',
    matterKind: 'publicService',
    owner: 'deputySecretary',
    started: on(5, 8),
    listed: 4,
    steps: [
      did('drafted', [5, 22]),
      ...comment([5, 23], 33),
      did('discussed', [7, 18], { outcome: 'returned', reason: '窗口设置和经费需要重新测算' }),
      did('drafted', [7, 26]),
      did('drafted', [8, 8]),
      did('discussed', [8, 10], { outcome: 'adopted' }),
      ...ended([8, 15], [8, 24], [9, 8]),
      did('executed', [12, 8]),
    ],
    reviews: [
      ...reviewedBy(office, [6, 26], [7, 7]),
      // The new draft is lawful once changed; the draft of 8 August makes the changes.
      { component: 'judicialOffice', opinion: 'passedWithChanges', submitted: on(7, 27), given: on(8, 7) },
      ...reviewedBy(['legalCounsel'], [7, 27], [8, 7]),
    ],
    meetings: [{ day: on(7, 18), dissent: [2, '经费测算不足，建议缓议'] }, { day: on(8, 10) }],
  },
  {
    ...plain,
    title: '2024年度镇重点工程安排',
    matterKind: 'other',
    owner: 'townMayor',
    started: on(9, 20),
    steps: [
      did('drafted', [10, 10]),
      ...comment([10, 11], 30),
      did('discussed', [12, 5], { outcome: 'adopted' }),
      ...ended([12, 12], [12, 20], [12, 29]),
    ],
    reviews: reviewedBy(office, [11, 14], [11, 24]),
    meetings: [{ day: on(12, 5) }],
  },
  {
    ...plain,
    title: '镇区夜间货运通行办法',
    matterKind: 'other',
    owner: 'leadershipMember',
    started: on(6, 5),
    listed: 5,
    steps: [
      did('drafted', [6, 15]),
      ...comment([6, 16], 31),
      did('discussed', [8, 10], { outcome: 'rejected' }),
      did('archived', [8, 25]),
    ],
    reviews: reviewedBy(office, [7, 19], [7, 28]),
    meetings: [{ day: on(8, 10) }],
  },
  {
    ...plain,
    title: '镇区公共停车位规划',
    matterKind: 'plan',
    owner: 'deputyMayor',
    isTechnical: true,
    started: on(11, 20),
    listed: 6,
    steps: [
      did('drafted', [12, 4]),
      did('waived', [12, 5], { waives: 'expertArgument', reason: '县自然资源部门已组织论证，结论可直接采用（虚构）' }),
      did('commentOpened', [12, 6], { until: '2024-01-08' }),
    ],
    reviews: [],
    meetings: [],
  },
]
