import type { Citation } from '../../law/citation.ts'
import { type CaseCheckId, type CheckAspect, caseCheckNames } from '../../ledger/enforcement/case/case-check-names.ts'
import type { LooseEntry } from '../../ledger/entry.ts'
import { type CivilDate, isCivilDate } from '../../value/civil-date.ts'
import type { Label } from '../../value/label.ts'
import { chinaCalendar } from '../../value/china-calendar.ts'
import type { WorkingCalendar } from '../../value/working-calendar.ts'
import type { Background } from '../background.ts'
import { type CheckRule, type Verdict, judgeFile } from './case-check-rules.ts'
import { checksOfDisclosure, checksOfRecord, checksOfTime, checksOverall } from './case-checks-of-files.ts'
import { checksOfProcedure } from './case-checks-of-procedure.ts'
import { type CaseFile, caseFileOf } from './case-file.ts'
import { checkCitations } from './check-citations.ts'

/** A check of a case: what it demands, where that is laid down, and how it is judged. */
export interface CaseCheck {
  readonly id: CaseCheckId
  readonly label: Label
  readonly aspect: CheckAspect
  readonly citation: Citation
  readonly rule: CheckRule
}

const rules: Readonly<Record<CaseCheckId, CheckRule>> = {
  ...checksOfProcedure,
  ...checksOfTime,
  ...checksOfRecord,
  ...checksOfDisclosure,
  ...checksOverall,
}
const isCheckId = (id: string): id is CaseCheckId => Object.hasOwn(rules, id)

/**
 * The checks of an enforcement case, in the order of a case file.
 *
 * @see 中华人民共和国行政处罚法 第24条 to 第71条
 */
export const caseChecks: readonly CaseCheck[] = Object.keys(caseCheckNames)
  .filter(isCheckId)
  .map((id) => {
    const { zh, en, aspect } = caseCheckNames[id]
    return { id, label: { zh, en }, aspect, citation: checkCitations[id], rule: rules[id] }
  })

/** What a check of a case came to. */
export interface CheckedCase extends Verdict {
  readonly check: CaseCheck
  /** The person key of the officer in charge. */
  readonly officer?: string
}

/** What the checks of an opened file come to, in the order of the checks, whenever that could be told. */
export const checksOfFile = (file: CaseFile): readonly CheckedCase[] => {
  const { officer } = file
  const told = new Map<CaseCheckId, Verdict>()
  return caseChecks.flatMap((check): readonly CheckedCase[] => {
    const verdict = judgeFile(check.rule, file, told)
    if (verdict === undefined) return []
    told.set(check.id, verdict)
    return [{ ...verdict, check, ...(officer !== undefined && { officer }) }]
  })
}

/**
 * What the checks of one case come to by the end of a day, in the order of the checks, from its current entries (with the
 * reviews of its file) in any order, judged as everything is known now. A check that does not apply or cannot be told yet is
 * left out; a case that nobody entered has none. Throws RangeError for a day that is none.
 */
export const caseChecksOf = (
  entries: Iterable<LooseEntry>,
  background: Background,
  on?: CivilDate,
  calendar: WorkingCalendar = chinaCalendar,
): readonly CheckedCase[] => {
  if (on !== undefined && !isCivilDate(on)) throw new RangeError(`not a day: ${on}`)
  const file = caseFileOf(entries, background, calendar)
  return file === undefined ? [] : checksOfFile(file).filter((checked) => on === undefined || checked.on <= on)
}
