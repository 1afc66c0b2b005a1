import type { CheckFault, MissingProof } from '../../procedure/enforcement-case/check-fault.ts'
import type { Sentences } from '../locale.ts'
import { format } from './format.ts'
import { excessOf, timeOf } from './time-units.ts'

const proofs: Readonly<Record<MissingProof, string>> = {
  document: '文书编号',
  receipt: '票据号',
  record: '记录形式',
}

/** Why a check of a case was not met. */
export const checkFaults: Omit<Sentences<'code', CheckFault>, 'illegalMove'> = {
  dutyRanOut: ({ duty, start, last, length, unit, done, late = 0 }) => {
    const by = late === 0 ? '' : `，超过${excessOf(late, unit)}`
    const came = done === undefined ? '没有办理的记录' : `实际为${format.date(done)}${by}`
    return `${duty.zh}：自${format.date(start)}起${timeOf(length, unit)}，期限至${format.date(last)}止，${came}。`
  },
  stepNotProved: ({ step, on, key, lacks }) =>
    `${format.date(on)}的“${step.zh}”（记录“${key}”）没有写明${lacks.map((each) => proofs[each]).join('和')}。`,
  decisionNotPublic: ({ decision, closed, disclosed }) => {
    const later = disclosed === undefined ? '' : `，${format.date(disclosed)}才公开`
    return `决定“${decision}”具有一定社会影响，${format.date(closed)}结案时没有公开${later}。`
  },
  fileNotArchived: ({ closed, days }) => `${format.date(closed)}结案，${days}日后仍没有归档的记录。`,
  fileUnqualified: ({ review, on, findings }) =>
    `${format.date(on)}的案卷评查（“${review}”）为不合格${findings === undefined ? '' : `：${findings}`}。`,
}
