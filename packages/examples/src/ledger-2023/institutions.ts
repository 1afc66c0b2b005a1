import { type CivilDate, addDays } from '@zhunsheng/domain'
import { officeHours, on } from './days.ts'
import { type Noted, type Part, keyOf } from './ledger.ts'
import { randomFor } from './random.ts'

type Institution = Noted<'institution'>

/** The ten that the report names. */
const named = [
  '行政执法责任制度',
  '行政执法公示制度',
  '行政执法全过程记录制度',
  '重大行政执法决定法制审核制度',
  '行政执法评议考核制度',
  '行政执法案卷评查制度',
  '行政裁量权基准制度',
  '行政执法错案纠正和过错责任追究制度',
  '行政执法统计制度',
  '行政执法尽职免责和容错纠错制度',
]
/** Fifteen proposed names for those the report leaves unnamed. */
const proposed = [
  '执法人员资格与证件管理制度',
  '执法人员培训制度',
  '执法回避制度',
  '重大案件集体讨论制度',
  '行政处罚听证制度',
  '罚缴分离与罚没财物管理制度',
  '执法记录仪及音像资料管理制度',
  '执法文书与案卷归档制度',
  '执法投诉举报处理制度',
  '执法协作配合与“吹哨报到”制度',
  '案件移送（行刑衔接）制度',
  '执法辅助人员管理制度',
  '执法装备车辆管理制度',
  '执法监督与重大事项报告制度',
  '执法应急处置与舆情应对制度',
]

type Subject = NonNullable<Institution['facts']['subject']>
interface Adopted {
  readonly title: string
  readonly named: boolean
  readonly from: CivilDate
  readonly until?: CivilDate
}
const adopted: readonly Adopted[] = [
  // A trial version that the present one replaced: in the ledger, no longer in force.
  { title: '行政执法公示制度（试行）', named: false, from: '2021-12-20', until: on(3, 31) },
  ...named.map((title, i) => ({ title, named: true, from: i === 1 ? on(4, 1) : '2022-03-01' })),
  ...proposed.map((title, i) => ({ title, named: false, from: i < 9 ? '2022-03-01' : on(10, 20) })),
]

const subjects: readonly Subject[] = [
  'disclosure',
  'responsibility',
  'disclosure',
  'fullProcessRecord',
  'legalReview',
  'appraisal',
  'fileReview',
  'discretion',
  'wrongCases',
  'statistics',
  'exemption',
]
const subjectOf = (i: number): Subject => subjects[i] ?? 'other'

// Articles that were read; an institution without one of its own says nothing of its basis.
const bases: Partial<Record<Subject, string>> = {
  disclosure: '行政处罚法第39条、第48条',
  fullProcessRecord: '行政处罚法第47条',
  legalReview: '行政处罚法第58条',
  discretion: '行政处罚法第34条',
}
const [trial, present] = [0, 2]
const keyAt = (i: number): string => keyOf('ZD', i + 1, 2)
// One notice carries four: an institution is not a document.
const documentOf = (i: number, from: CivilDate): string => {
  const number = i >= 7 && i <= 10 ? 8 : i + 1
  return `乐政办发〔${from.slice(0, 4)}〕${number}号（虚构）`
}
// One is past its review when the year ends, one has not been made public.
const [overdue, unpublished] = [13, 23]
const reviewOf = (i: number, from: CivilDate): CivilDate =>
  i === overdue ? on(9, 1) : `${Number(from.slice(0, 4)) + 2}${from.slice(4)}`
const publicationOf = (i: number, from: CivilDate) =>
  i === unpublished ? {} : { publishedOn: addDays(from, 3), publishedAt: '县政府网站乐昌镇专栏（虚构）' }

const factsOf = ({ title, named: isNamed, from, until }: Adopted, i: number): Institution['facts'] => {
  const basis = bases[subjectOf(i)]
  return {
    title,
    named: isNamed,
    proposed: proposed.includes(title),
    subject: subjectOf(i),
    edition: i === present ? 2 : 1,
    ...(i === present && { replaces: keyAt(trial) }),
    document: documentOf(i, from),
    ...(basis !== undefined && { basis }),
    adoptedBy: '乐昌镇人民政府',
    ...publicationOf(i, from),
    ...(until === undefined && { reviewBy: reviewOf(i, from) }),
  }
}

/** The institutions: 25 in force at the end of the year, and one repealed. */
export const institutions = (): Part<'institution'> => {
  const random = randomFor('institution')
  return {
    institution: adopted.map((each, i): Institution => ({
      key: keyAt(i),
      clocks: { occurred: each.from, ...(each.until !== undefined && { closed: each.until }) },
      facts: factsOf(each, i),
      personal: {},
      recorded: officeHours(addDays(each.until ?? each.from, 5), random),
    })),
  }
}
