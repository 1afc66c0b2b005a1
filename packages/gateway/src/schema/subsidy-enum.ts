import type { Label } from '@zhunsheng/domain'
import { memberReplacement, subsidyPayment } from '@zhunsheng/domain/subsidy'
import { codeEnum } from './code-enum.ts'
import { both } from './describe.ts'

// The keys of a closed list are its codes.
const labelled = <const V extends string>(name: string, description: string, labels: Readonly<Record<V, Label>>) => {
  const isCode = (text: string): text is V => Object.hasOwn(labels, text)
  return codeEnum(name, description, Object.keys(labels).filter(isCode), (code) => both(labels[code]))
}

export const SubsidyPaymentKindEnum = labelled(
  'SubsidyPaymentKind',
  '补助款项 · What a payment of a subsidy is',
  subsidyPayment.fields.payment.values,
)
export const ReplacementCauseEnum = labelled(
  'ReplacementCause',
  '更换原因 · Why a grid member was replaced',
  memberReplacement.fields.cause.values,
)
export const ReplacementTriggerEnum = labelled(
  'ReplacementTrigger',
  '触发情形 · What set a replacement off',
  memberReplacement.fields.trigger.values,
)
export const TriggerOutcomeEnum = labelled('TriggerOutcome', '触发之后 · What became of a trigger', {
  decided: { zh: '已决定更换', en: 'A replacement was decided' },
  kept: { zh: '已决定不更换', en: 'It was decided to keep the member' },
  left: { zh: '已不在岗', en: 'The member is no longer in post' },
  pending: { zh: '待研判', en: 'There is still time' },
  undecided: { zh: '逾期没有决定', en: 'Nobody decided in time' },
})
export const RecordStandingEnum = labelled('ReplacementStanding', '与考核对照 · A replacement beside the scores', {
  notPerformance: { zh: '与考核无关', en: 'Nothing to do with scores' },
  supported: { zh: '有考核依据', en: 'The trigger that it names held before the decision' },
  byHand: { zh: '综合研判', en: 'Judged by hand' },
  unsupported: { zh: '决定前没有触发', en: 'The trigger that it names did not hold before the decision' },
})
export const DifferenceReasonEnum = labelled('SubsidyDifferenceReason', '差额的由来 · Where a difference comes from', {
  corrected: { zh: '发放后台账有更正', en: 'The ledgers were corrected after it was paid' },
  paidOtherwise: { zh: '与发放时台账所计不符', en: 'Not what the ledgers came to when it was paid' },
  leftOut: { zh: '该月发放表没有发给此人', en: 'The statement of the month paid the member nothing' },
})
