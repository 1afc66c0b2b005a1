import { addDays } from '../../value/civil-date.ts'
import type { CaseCheckId } from '../../ledger/enforcement/case/case-check-names.ts'
import type { CheckRule, Verdict } from './case-check-rules.ts'
import type { CaseFile, CaseStep } from './case-file.ts'
import { idsOfProcedure } from './case-checks-of-procedure.ts'

/**
 * The checks of time, by the clocks of duties that count them.
 *
 * @see 中华人民共和国行政处罚法 第56条, 第60条, 第61条, 第71条
 * @see 中华人民共和国行政强制法 第25条
 * @see 行政执法机关移送涉嫌犯罪案件的规定 第5条
 */
export const checksOfTime = {
  'decided-in-time': { by: 'clocks', clocks: ['enforcement-cases.decision'] },
  'preservation-in-time': { by: 'clocks', clocks: ['enforcement-cases.preservation'] },
  'seizure-in-time': {
    by: 'clocks',
    clocks: ['enforcement-cases.seizure', 'enforcement-cases.seizure-prolonged'],
  },
  'served-in-time': { by: 'clocks', clocks: ['enforcement-cases.service'] },
  'money-handed-in': { by: 'clocks', clocks: ['enforcement-cases.handing-in', 'enforcement-cases.banking'] },
  'transferred-in-time': {
    by: 'clocks',
    clocks: ['enforcement-cases.transfer-decision', 'enforcement-cases.transfer'],
  },
} as const satisfies Partial<Readonly<Record<CaseCheckId, CheckRule>>>

const lastOf = ({ steps }: CaseFile, move: string): CaseStep | undefined => steps.findLast((step) => step.move === move)

/**
 * For how many days a closed case may wait for its archive before the check counts it as not archived. The law demands the
 * archive and sets no time: a convention of the product (zhunsheng-ledger-conventions), illustrative.
 */
export const daysUntilArchived = 30

const archived = (file: CaseFile): Verdict | undefined => {
  const [closed, kept] = [lastOf(file, 'closed'), lastOf(file, 'archived')]
  if (kept !== undefined) return { met: true, on: kept.on, entry: kept.entry.id }
  return (
    closed && {
      met: false,
      on: addDays(closed.on, daysUntilArchived + 1),
      entry: closed.entry.id,
      faults: [{ code: 'fileNotArchived', closed: closed.on, days: daysUntilArchived }],
    }
  )
}

/**
 * The checks of the record of the whole process, stage by stage.
 *
 * @see 中华人民共和国行政处罚法 第47条
 */
export const checksOfRecord = {
  'started-recorded': { by: 'records', moves: ['filed', 'notFiled'] },
  'evidence-recorded': {
    by: 'records',
    moves: ['investigated', 'preserved', 'seized', 'seizureProlonged', 'investigationEnded'],
  },
  'review-recorded': { by: 'records', moves: ['legallyReviewed'] },
  'decision-documented': {
    by: 'records',
    moves: [
      'noticed',
      'statementHeard',
      'statementWaived',
      'hearingRequested',
      'hearingForgone',
      'hearingNoticed',
      'hearingHeld',
      'discussed',
      'decided',
      'decidedNot',
      'decidedOnTheSpot',
      'dropped',
    ],
  },
  'service-recorded': { by: 'records', moves: ['served'] },
  'execution-recorded': {
    by: 'records',
    moves: ['paid', 'deferralApproved', 'fulfilled', 'demanded', 'courtApplied', 'courtEnforced'],
  },
  'archived-whole': { by: 'file', judge: archived },
} as const satisfies Partial<Readonly<Record<CaseCheckId, CheckRule>>>

const undoing = new Set<unknown>(['revoked', 'invalid'])
const isUndone = ({ steps }: CaseFile): boolean =>
  steps.some(({ move, entry }) => move === 'remedySought' && undoing.has(entry.facts['result']))

// The law sets no time for it: a case that is closed while nothing is public was not made public.
const madePublic = (file: CaseFile): Verdict | undefined => {
  const decision = file.steps.find(({ entry }) => entry.facts['isOfPublicInterest'] === true)
  if (decision === undefined || decision.entry.facts['outcome'] !== 'penalty') return undefined
  const disclosed = file.steps.find(({ move, entry }) => move === 'disclosed' && entry.facts['stage'] === 'penalty')
  const closed = lastOf(file, 'closed')
  // What has no effect any more need not be made public.
  if (disclosed === undefined && isUndone(file)) return undefined
  if (disclosed !== undefined && (closed === undefined || disclosed.on <= closed.on))
    return { met: true, on: disclosed.on, entry: disclosed.entry.id }
  const fault = { code: 'decisionNotPublic', decision: decision.entry.key } as const
  const afterwards = disclosed && { disclosed: disclosed.on }
  return (
    closed && {
      met: false,
      on: closed.on,
      entry: decision.entry.id,
      faults: [{ ...fault, closed: closed.on, ...afterwards }],
    }
  )
}

/**
 * The checks of disclosure: the time that the opinions on disclosure set for every result, and what the law demands of those
 * of a certain social impact, are two obligations.
 *
 * @see 中华人民共和国行政处罚法 第48条
 */
export const checksOfDisclosure = {
  'disclosed-in-time': {
    by: 'clocks',
    clocks: ['enforcement-cases.disclosure', 'enforcement-cases.other-disclosure'],
  },
  'disclosed-by-law': { by: 'file', judge: madePublic },
  'withdrawn-in-time': { by: 'clocks', clocks: ['enforcement-cases.withdrawal'] },
} as const satisfies Partial<Readonly<Record<CaseCheckId, CheckRule>>>

const fileQualified = ({ reviews }: CaseFile): Verdict | undefined => {
  const last = reviews.at(-1)
  if (last === undefined) return undefined
  const [on, { findings }] = [String(last.clocks['occurred']), last.facts]
  if (last.facts['result'] !== 'unqualified') return { met: true, on, entry: last.id }
  const said = typeof findings === 'string' ? { findings } : {}
  return { met: false, on, entry: last.id, faults: [{ code: 'fileUnqualified', review: last.key, on, ...said }] }
}

/** What sums a case up. */
export const checksOverall = {
  settled: { by: 'file', judge: ({ settled }) => settled && { met: true, on: settled.on, entry: settled.entry.id } },
  lawful: { by: 'checks', checks: idsOfProcedure },
  'file-review': { by: 'file', judge: fileQualified },
} as const satisfies Partial<Readonly<Record<CaseCheckId, CheckRule>>>
