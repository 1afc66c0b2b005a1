import {
  type BeforeReading,
  type ChargeStage,
  type ProblemStage,
  type ReportOutcome,
  beforeReadings,
  chargeStates,
  circular,
  leaderCaseStep,
  problem,
  problemStages,
  reportOutcomes,
  reportRegistration,
} from '@zhunsheng/domain/improvement'
import type { Label } from '@zhunsheng/domain'
import { codeEnum } from './code-enum.ts'
import { both } from './describe.ts'

// The keys of a closed declaration are its codes.
const labelled = <const V extends string>(name: string, description: string, labels: Readonly<Record<V, Label>>) => {
  const isCode = (text: string): text is V => Object.hasOwn(labels, text)
  return codeEnum(name, description, Object.keys(labels).filter(isCode), (code) => both(labels[code]))
}

const stages: Readonly<Record<ChargeStage, string>> = {
  proposed: '待批准 · Waits for approval',
  notApproved: '未批准 · Not approved',
  underWay: '办理中 · Under way',
  papersFiled: '已报结案材料 · Its papers are filed',
  closed: '已结案 · Closed',
}
export const ChargeStageEnum = codeEnum(
  'LeaderChargeStage',
  '包案情况 · How far a charge has come',
  chargeStates,
  (code) => stages[code],
)
export const ChargeStepEnum = labelled(
  'LeaderChargeStep',
  '包案环节 · Steps of a charge',
  leaderCaseStep.fields.step.values,
)

const approved = { charge: '包案 · The charge', extension: '延期 · More time for it' } as const
export const ApprovedEnum = codeEnum(
  'LeaderChargeApproved',
  '批准的事项 · What was approved',
  ['charge', 'extension'],
  (code) => approved[code],
)

const problemWords: Readonly<Record<ProblemStage, string>> = {
  found: '已提出 · Found',
  causeFound: '已有原因 · Its cause is known',
  measureSet: '整改中 · It has a measure',
  completed: '已完成，待核查 · Done, to be checked',
  verified: '核查通过，待销号 · Checked, to be closed',
  closed: '已销号 · Closed',
}
export const ProblemStageEnum = codeEnum(
  'ProblemStage',
  '整改情况 · How far a problem has come',
  problemStages,
  (code) => problemWords[code],
)
export const ProblemOriginEnum = labelled(
  'ProblemOrigin',
  '问题来源 · Where a problem was found',
  problem.fields.source.values,
)

const outcomes: Readonly<Record<ReportOutcome, string>> = {
  inTime: '按期 · In time',
  inGrace: '正值“前”字两解之日 · On the day by which readings of “before” differ',
  late: '逾期 · Late',
  notDue: '未到期 · Not over yet',
  missingInGrace: '正值“前”字两解之日，尚缺 · Missing on that day',
  missing: '缺 · Missing',
}
export const ReportOutcomeEnum = codeEnum(
  'ReportOutcome',
  '报送公开的结果 · How what is due every year came out',
  reportOutcomes,
  (code) => outcomes[code],
)
export const ReportMediumEnum = labelled(
  'ReportMedium',
  '公开方式 · Where a report is public',
  reportRegistration.fields.medium.values,
)
export const CircularIssuerEnum = labelled(
  'CircularFrom',
  '通报机关 · Who issued a circular',
  circular.fields.issuer.values,
)

const readings: Readonly<Record<BeforeReading, string>> = {
  exclusive: '不含当日，另有1日只提示 · Up to the day before, with a day that is flagged',
  inclusive: '含当日 · Up to that day',
}
export const BeforeReadingEnum = codeEnum(
  'BeforeReading',
  '“X月1日前”怎样理解 · How “before a day” is read',
  beforeReadings,
  (code) => readings[code],
)
