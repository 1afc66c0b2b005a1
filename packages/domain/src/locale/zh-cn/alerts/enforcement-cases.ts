import type {
  CaseAct,
  EnforcementCaseFinding,
  NotEntitled,
} from '../../../alert/enforcement/enforcement-case-finding.ts'
import { caseMeasure } from '../../../ledger/enforcement/case/case-measure.ts'
import { caseStep } from '../../../ledger/enforcement/case/case-step.ts'
import { enforcementFields } from '../../../ledger/enforcement/enforcement-field.ts'
import type { Sentences } from '../../locale.ts'
import { format } from '../format.ts'

type PowerNotInForce = Extract<EnforcementCaseFinding, { readonly code: 'powerNotInForce' }>
type BenchmarkNotInForce = Extract<EnforcementCaseFinding, { readonly code: 'benchmarkNotInForce' }>

const { date, money } = format

const named = (act: CaseAct): string => {
  switch (act.kind) {
    case 'step':
      return caseStep.fields.step.values[act.step].zh
    case 'measure':
      return caseMeasure.fields.measure.values[act.measure].zh
    case 'decision':
      return '作出处罚决定'
  }
}

const later = ({ isKnownLater }: { readonly isKnownLater: boolean }): string =>
  isKnownLater ? '，此情况在该行为入账之后才入账' : ''

const because = (reason: NotEntitled): string => {
  switch (reason.why) {
    case 'noCertificate':
      return '台账中没有其执法证'
    case 'otherField':
      return `其执法证${reason.certificate}的执法领域是“${enforcementFields[reason.of].zh}”`
    case 'annulled':
      return `其执法证${reason.certificate}自${date(reason.day)}起被吊销${later(reason)}`
    case 'suspended':
      return `其执法证${reason.certificate}自${date(reason.day)}起被暂扣${later(reason)}`
    case 'givenUp':
      return `其执法证${reason.certificate}已于${date(reason.day)}注销${later(reason)}`
    case 'expired':
      return `其执法证${reason.certificate}有效期至${date(reason.day)}止`
    case 'notYet':
      return `其执法证${reason.certificate}自${date(reason.day)}起才有效`
  }
}

const powers: Readonly<Record<PowerNotInForce['why'], string>> = {
  unknown: '不在赋权清单台账中',
  notInForce: '当日未施行或者已失效',
  otherField: '不属于本案的执法领域',
}

const benchmarks: Readonly<Record<BenchmarkNotInForce['why'], string>> = {
  unknown: '不在台账中',
  notInForce: '当日未施行或者已废止',
  otherItem: '不是所依据赋权事项的基准',
}

/** What is amiss with enforcement cases, beside what is late. */
export const enforcementCases: Sentences<'code', EnforcementCaseFinding> = {
  uncertifiedAction: ({ case: of, act, key, on, person, field, reason }) =>
    `案件${of}：${person}于${date(on)}参与“${named(act)}”（${key}）时，没有“${enforcementFields[field].zh}”领域的执法资格：${because(reason)}。行政处罚应当由具有行政执法资格的执法人员实施，请核查该行为及其取得的证据。`,
  powerNotInForce: ({ case: of, act, key, on, power, why }) =>
    `案件${of}：${date(on)}${act === 'filed' ? '立案' : '作出处罚决定'}（${key}）依据的赋权事项${power}${powers[why]}。乡镇只能在赋权范围内实施行政处罚。`,
  fineOutsideBand: ({ case: of, decision, on, benchmark, fine, least, most }) =>
    `案件${of}：${date(on)}的决定${decision}罚款${money(fine)}，不在裁量基准${benchmark}的幅度（${money(least)}至${money(most)}）之内，也没有写明理由。`,
  benchmarkNotInForce: ({ case: of, decision, on, benchmark, why }) =>
    `案件${of}：${date(on)}的决定${decision}引用的裁量基准${benchmark}${benchmarks[why]}。`,
  benchmarkNotCited: ({ case: of, decision, on, benchmarks: holding }) =>
    `案件${of}：${date(on)}的罚款决定${decision}没有引用裁量基准，而所依据的赋权事项当日有现行基准：${holding.join('、')}。`,
  recordIncomplete: ({ case: of, closed, unrecorded, undocumented }) => {
    const lacks = [
      ...(unrecorded.length === 0 ? [] : [`未写明记录形式的：${unrecorded.join('、')}`]),
      ...(undocumented.length === 0 ? [] : [`没有文书编号的：${undocumented.join('、')}`]),
    ]
    return `案件${of}于${date(closed)}结案，全过程记录不完整，${lacks.join('；')}。`
  },
  caseNotArchived: ({ case: of, closed, days }) =>
    `案件${of}于${date(closed)}结案，超过${days}日没有归档（法律要求归档保存，${days}日为产品约定）。`,
  fineUnpaid: ({ case: of, decision, fine, paid, served, last }) =>
    `案件${of}：决定${decision}罚款${money(fine)}，${date(served)}送达，最迟${date(last)}缴纳，已缴${money(paid)}，没有催告记录。可以加处罚款；申请法院强制执行前应当催告。`,
  impactNotDisclosed: ({ case: of, decision, on }) =>
    `案件${of}：${date(on)}的决定${decision}具有一定社会影响，没有公开。法律要求公开而没有规定期限；是否逾期，另按三项制度的期限提醒。`,
  withdrawnWithoutReason: ({ case: of, disclosure, on }) =>
    `案件${of}：${date(on)}撤回了处罚决定的公示${disclosure}，没有公开说明理由。`,
}
