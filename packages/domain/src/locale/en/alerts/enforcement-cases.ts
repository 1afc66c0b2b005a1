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
      return caseStep.fields.step.values[act.step].en
    case 'measure':
      return caseMeasure.fields.measure.values[act.measure].en
    case 'decision':
      return 'Penalty decided'
  }
}

const later = ({ isKnownLater }: { readonly isKnownLater: boolean }): string =>
  isKnownLater ? ', which was entered only after the act was' : ''

const because = (reason: NotEntitled): string => {
  switch (reason.why) {
    case 'noCertificate':
      return 'the ledger has no certificate of theirs'
    case 'otherField':
      return `certificate ${reason.certificate} is for “${enforcementFields[reason.of].en}”`
    case 'annulled':
      return `certificate ${reason.certificate} was annulled from ${date(reason.day)}${later(reason)}`
    case 'suspended':
      return `certificate ${reason.certificate} was suspended from ${date(reason.day)}${later(reason)}`
    case 'givenUp':
      return `certificate ${reason.certificate} was given up on ${date(reason.day)}${later(reason)}`
    case 'expired':
      return `certificate ${reason.certificate} was valid until ${date(reason.day)}`
    case 'notYet':
      return `certificate ${reason.certificate} is valid only from ${date(reason.day)}`
  }
}

const powers: Readonly<Record<PowerNotInForce['why'], string>> = {
  unknown: 'is in no list of the ledger',
  notInForce: 'was not in force on that day',
  otherField: 'is of another field than the case',
}

const benchmarks: Readonly<Record<BenchmarkNotInForce['why'], string>> = {
  unknown: 'is not in the ledger',
  notInForce: 'was not in force on that day',
  otherItem: 'is of another power than the decision rests on',
}

/** What is amiss with enforcement cases, beside what is late. */
export const enforcementCases: Sentences<'code', EnforcementCaseFinding> = {
  uncertifiedAction: ({ case: of, act, key, on, person, field, reason }) =>
    `Case ${of}: when ${person} took part in “${named(act)}” (${key}) on ${date(on)}, they were not entitled to act in “${enforcementFields[field].en}”: ${because(reason)}. Penalties are for officers who are qualified to enforce; look into the act and into the evidence that came of it.`,
  powerNotInForce: ({ case: of, act, key, on, power, why }) =>
    `Case ${of}: power ${power}, by which it was ${act} on ${date(on)} (${key}), ${powers[why]}. A township punishes only by the powers handed over to it.`,
  fineOutsideBand: ({ case: of, decision, on, benchmark, fine, least, most }) =>
    `Case ${of}: the fine of ${money(fine)} in decision ${decision} of ${date(on)} lies outside the band of benchmark ${benchmark} (${money(least)} to ${money(most)}), and no reason is stated.`,
  benchmarkNotInForce: ({ case: of, decision, on, benchmark, why }) =>
    `Case ${of}: benchmark ${benchmark}, which decision ${decision} of ${date(on)} cites, ${benchmarks[why]}.`,
  benchmarkNotCited: ({ case: of, decision, on, benchmarks: holding }) =>
    `Case ${of}: decision ${decision} of ${date(on)} on a fine cites no benchmark, although the power had some in force on that day: ${holding.join(', ')}.`,
  recordIncomplete: ({ case: of, closed, unrecorded, undocumented }) => {
    const lacks = [
      ...(unrecorded.length === 0 ? [] : [`without a form of record: ${unrecorded.join(', ')}`]),
      ...(undocumented.length === 0 ? [] : [`without a document: ${undocumented.join(', ')}`]),
    ]
    return `Case ${of} was closed on ${date(closed)}, and its full-process record is not whole; ${lacks.join('; ')}.`
  },
  caseNotArchived: ({ case: of, closed, days }) =>
    `Case ${of} was closed on ${date(closed)} and is not archived more than ${days} days later (the law asks for the file to be kept; ${days} days: a convention of this product).`,
  fineUnpaid: ({ case: of, decision, fine, paid, served, last }) =>
    `Case ${of}: the fine of ${money(fine)} in decision ${decision}, served on ${date(served)}, was to be paid by ${date(last)}; ${money(paid)} is paid, and there is no demand. An addition for paying late is allowed; before a court is asked to enforce, the party has to be called on.`,
  impactNotDisclosed: ({ case: of, decision, on }) =>
    `Case ${of}: decision ${decision} of ${date(on)} is of a certain social impact and not public. The law asks for its disclosure and sets no time; whether it is late is found by the time of the guiding opinions, apart from this.`,
  withdrawnWithoutReason: ({ case: of, disclosure, on }) =>
    `Case ${of}: the disclosure ${disclosure} of the decision was taken back on ${date(on)}, and no reason was made public.`,
}
