import type { CheckFault, MissingProof } from '../../procedure/enforcement-case/check-fault.ts'
import type { Sentences } from '../locale.ts'
import { format } from './format.ts'
import { excessOf, timeOf } from './time-units.ts'

const proofs: Readonly<Record<MissingProof, string>> = {
  document: 'document',
  receipt: 'receipt',
  record: 'form of record',
}

/** Why a check of a case was not met. */
export const checkFaults: Omit<Sentences<'code', CheckFault>, 'illegalMove'> = {
  dutyRanOut: ({ duty, start, last, length, unit, done, late = 0 }) => {
    const by = late === 0 ? '' : `, ${excessOf(late, unit)} late`
    const came = done === undefined ? 'nothing records that it was done' : `it was done on ${format.date(done)}${by}`
    const span = `${timeOf(length, unit)} from ${format.date(start)}`
    return `${duty.en}: ${span}, until ${format.date(last)}; ${came}.`
  },
  stepNotProved: ({ step, on, key, lacks }) =>
    `“${step.en}” of ${format.date(on)} (entry “${key}”) names no ${lacks.map((each) => proofs[each]).join(' and no ')}.`,
  decisionNotPublic: ({ decision, closed, disclosed }) => {
    const later = disclosed === undefined ? '' : `, but on ${format.date(disclosed)}`
    return `The decision “${decision}” has a certain social impact and was not public when the case was closed on ${format.date(closed)}${later}.`
  },
  fileNotArchived: ({ closed, days }) =>
    `The case was closed on ${format.date(closed)}, and ${days} days later nothing records that it was archived.`,
  fileUnqualified: ({ review, on, findings }) =>
    `The review of the file on ${format.date(on)} (“${review}”) found it unqualified${findings === undefined ? '' : `: ${findings}`}.`,
}
