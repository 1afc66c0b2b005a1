import {
  assessmentStatuses,
  bindingForces,
  claimForms,
  goodDirections,
  instrumentKinds,
  measures,
  modalities,
  nodeKinds,
  periodKinds,
  statuses,
  subjectKinds,
  verifications,
} from '@zhunsheng/domain'
import { isWorkingSystem, workingSystems } from '@zhunsheng/domain/alert'
import { timeUnits } from '@zhunsheng/domain/calendar'
import { dueStates } from '@zhunsheng/domain/due'
import { isPostId, posts } from '@zhunsheng/domain/ledger'
import { procedures } from '@zhunsheng/domain/procedure'
import { timelineStatuses } from '@zhunsheng/domain/timeline'
import { actorRoles } from '../access/actor.ts'
import { languages } from '../config/language.ts'
import { builder } from './builder.ts'
import { both as inBoth, upperSnake } from './describe.ts'
import { domainLocale } from './locale/domain-locale.ts'

/** A closed list of codes as an enum: centreGroup is CENTRE_GROUP. `words` gives each code its 中文 · English. */
export const codeEnum = <const V extends string>(
  name: string,
  description: string,
  codes: readonly V[],
  words: (code: V) => string,
) => {
  const values: Readonly<Record<string, { readonly value: V; readonly description: string }>> = Object.fromEntries(
    codes.map((code) => [upperSnake(code), { value: code, description: words(code) }]),
  )
  return builder.enumType(name, { description, values })
}

const [zh, en] = [domainLocale('zh-CN').labels, domainLocale('en').labels]
const both =
  <const V extends string>(chinese: Readonly<Record<V, string>>, english: Readonly<Record<V, string>>) =>
  (code: V): string =>
    `${chinese[code]} · ${english[code]}`

export const LanguageEnum = codeEnum('Language', '语言 · A language of sentences', languages, (code) =>
  code === 'en' ? '英文 · English' : '中文 · Chinese',
)
export const StatusEnum = codeEnum(
  'Status',
  '评定状态 · Status of a judged thing',
  statuses,
  both(zh.status, en.status),
)
export const AssessmentStatusEnum = codeEnum(
  'AssessmentStatus',
  '评分状态：缺数据时为暂定，不定等次、不发补助、不排名 · Status of an assessment: provisional while a fact is missing, with no grade, money or rank',
  assessmentStatuses,
  both(zh.status, en.status),
)
export const BindingForceEnum = codeEnum(
  'BindingForce',
  '效力 · How far a rule binds',
  bindingForces,
  both(zh.bindingForce, en.bindingForce),
)
export const VerificationEnum = codeEnum(
  'Verification',
  '原文核实情况 · Whether the text was read',
  verifications,
  both(zh.verification, en.verification),
)
export const ModalityEnum = codeEnum(
  'Modality',
  '规范用语 · must, generally, may',
  modalities,
  both(zh.modality, en.modality),
)
export const SubjectKindEnum = codeEnum(
  'SubjectKind',
  '考核对象 · Whom it judges',
  subjectKinds,
  both(zh.subject, en.subject),
)
export const PeriodKindEnum = codeEnum(
  'PeriodKind',
  '考核周期 · Kind of period',
  periodKinds,
  both(zh.periodKind, en.periodKind),
)
export const MeasureEnum = codeEnum('Measure', '计量 · What a number measures', measures, both(zh.measure, en.measure))
export const GoodDirectionEnum = codeEnum(
  'GoodDirection',
  '好坏方向 · Which way is good',
  goodDirections,
  both(zh.good, en.good),
)

const verdicts = ['agrees', 'disagrees', 'stretched', 'notCounted'] as const
export const ClaimVerdictEnum = codeEnum(
  'ClaimVerdict',
  '表述与计数是否相符 · Whether claim and count agree',
  verdicts,
  (code) =>
    code === 'notCounted' ? '无对应指标或无数据 · Nothing to count' : both(zh.claimVerdict, en.claimVerdict)(code),
)

const forms = {
  exact: '确数 · An exact number',
  over: '余数：60余是60以上的开区间 · More than so many: an open interval',
  all: '全部 · All',
  structural: '无数字 · No number',
} as const
export const ClaimFormEnum = codeEnum(
  'StatementForm',
  '表述方式 · How a document states a figure',
  claimForms,
  (code) => forms[code],
)

const nodes = {
  figure: '指标计数 · A figure that was counted',
  parameter: '规定数值 · A parameter that was read',
  indicator: '指标得分 · The points of an indicator',
  group: '指标组得分 · The points of a group',
  veto: '一票否决 · A veto',
  total: '总分 · The total',
  grade: '等次 · The grade',
  money: '补助 · The money',
} as const
export const NodeKindEnum = codeEnum(
  'NodeKind',
  '推导节点种类 · Kind of a derivation node',
  nodeKinds,
  (code) => nodes[code],
)

const instruments: Readonly<Record<(typeof instrumentKinds)[number], string>> = {
  law: '法律 · Law',
  administrativeRegulation: '行政法规 · Administrative regulation',
  localRegulation: '地方性法规 · Local regulation',
  departmentRule: '部门规章 · Departmental rule',
  localGovernmentRule: '地方政府规章 · Local government rule',
  normativeDocument: '规范性文件 · Normative document',
  intraPartyRegulation: '党内法规 · Intra-Party regulation',
  partyNormativeDocument: '党内规范性文件 · Party normative document',
  jointPartyStateDocument: '党政联合发文 · Joint Party and State document',
  nationalStandard: '国家标准 · National standard',
  localStandard: '地方标准 · Local standard',
  workPlan: '工作方案 · Work plan',
  assessmentScheme: '考核办法 · Assessment scheme',
}
export const InstrumentKindEnum = codeEnum(
  'InstrumentKind',
  '文件类别 · Kind of instrument',
  instrumentKinds,
  (code) => instruments[code],
)

export const WorkingSystemEnum = codeEnum(
  'WorkingSystem',
  '工作制度 · Working systems of a township',
  Object.keys(workingSystems).filter(isWorkingSystem),
  (code) => `${workingSystems[code].zh} · ${workingSystems[code].en}`,
)

export const PostEnum = codeEnum('Post', '职务 · Posts of a township', Object.keys(posts).filter(isPostId), (code) =>
  inBoth(posts[code]),
)

const procedureLabels = new Map(procedures.map(({ id, label }) => [id, inBoth(label)]))
export const ProcedureEnum = codeEnum(
  'ProcedureId',
  '程序 · Procedures',
  [...procedureLabels.keys()],
  (code) => procedureLabels.get(code) ?? code,
)

const dueStateWords = {
  overdue: '逾期 · It has run out',
  grace: '宽限：依严格理解已过，依宽松理解未过 · Over as the text is read strictly, not as it is read mildly',
  soon: '将到期 · It soon runs out',
  running: '进行中 · It runs',
  given: '时间已足：须留足的时间已满 · The time that has to be given has been given',
} as const
export const DueStateEnum = codeEnum(
  'DueState',
  '期限的状态 · How a clock stands',
  dueStates,
  (code) => dueStateWords[code],
)

const timelineStatusWords = {
  inTime: '按期 · It ended in time',
  late: '逾期办结 · It ended late',
  given: '时间已足 · The time was given',
  endedEarly: '未满即止：是否合法由程序判断 · It ended before it was over, which may be lawful',
  running: '进行中 · It runs',
  soon: '将到期 · It soon runs out',
  overdue: '逾期 · It has run out',
  suspended: '中止中 · It stands still',
} as const
export const TimelineStatusEnum = codeEnum(
  'TimelineStatus',
  '案件中一项期限的结果或状态 · How a clock of a case came out, or stands',
  timelineStatuses,
  (code) => timelineStatusWords[code],
)

const timeUnitWords = {
  calendarDay: '日 · Calendar days',
  workingDay: '工作日 · Working days',
  month: '月 · Months',
  hour: '小时 · Hours',
} as const
export const TimeUnitEnum = codeEnum(
  'TimeUnit',
  '期限的计算单位 · What a time limit is counted in',
  timeUnits,
  (code) => timeUnitWords[code],
)

const clockBounds = {
  atMost: '至迟：最后期限 · A deadline',
  atLeast: '至少：须留足的时间，可以更长 · A time that has to be given, and may be longer',
} as const
export const ClockBoundEnum = codeEnum(
  'ClockBound',
  '最长或最短 · A deadline, or a time to be given',
  ['atMost', 'atLeast'],
  (code) => clockBounds[code],
)

const roles = { administrator: '管理员 · Administrator', clerk: '经办人 · Clerk', reader: '读者 · Reader' } as const
export const ActorRoleEnum = codeEnum('ActorRole', '角色 · Role of whoever asks', actorRoles, (code) => roles[code])
