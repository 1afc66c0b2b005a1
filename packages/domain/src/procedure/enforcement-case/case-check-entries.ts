import { inDerivedOrder } from '../derived-order.ts'
import { type CheckAspect, actingCheckNames } from '../../ledger/enforcement/case/case-check-names.ts'
import { caseCheck } from '../../ledger/enforcement/case/case-check.ts'
import type { LooseEntry } from '../../ledger/entry.ts'
import { chinaCalendar } from '../../value/china-calendar.ts'
import type { WorkingCalendar } from '../../value/working-calendar.ts'
import { backgroundOf } from '../background.ts'
import { caseOf } from '../case-history.ts'
import { actingChecksOf } from './acting-checks.ts'
import type { Verdict } from './case-check-rules.ts'
import { checksOfFile } from './case-checks.ts'
import { type CaseFile, caseFileOf } from './case-file.ts'
import { enforcementCase } from './enforcement-case.ts'

const { kinds, reads } = enforcementCase
const reviews = 'file-review'

/** The kinds from whose entries the checks of cases follow. */
export const caseCheckSources: readonly string[] = [...Object.keys(kinds), ...reads, reviews]

/** What a check came to, by its place in the case. */
interface Found extends Verdict {
  readonly place: string
  readonly check: string
  readonly aspect: CheckAspect
  /** Whose it is: the officer in charge, or whoever acted. */
  readonly person?: string | undefined
}

const { 'acted-entitled': acted } = actingCheckNames

const foundIn = (file: CaseFile): readonly Found[] => [
  ...checksOfFile(file).map(({ check: { id, aspect }, officer, ...verdict }): Found => ({
    ...verdict,
    place: id,
    check: id,
    aspect,
    // Nobody is judged by a case that goes on: before it is settled, faults alone can be told.
    person: file.settled && officer,
  })),
  ...actingChecksOf(file).map((verdict): Found => ({
    ...verdict,
    place: `acted-entitled/${verdict.person}`,
    check: 'acted-entitled',
    aspect: acted.aspect,
  })),
]

// An entry as it would stand in a ledger; it has the id of the one it rests on, which others may share.
const derived = (
  { place, check, aspect, met, on, person }: Found,
  caseKey: string,
  restsOn: LooseEntry,
): LooseEntry => ({
  id: restsOn.id,
  township: restsOn.township,
  kind: caseCheck.id,
  year: Number(on.slice(0, 4)),
  key: `${caseKey}/${place}`,
  version: restsOn.version,
  recorded: restsOn.recorded,
  synthetic: restsOn.synthetic,
  clocks: { occurred: on },
  facts: { case: caseKey, check, aspect, met, ...(person !== undefined && { person }) },
  personal: {},
})

const nameOfCase = (entry: LooseEntry): string | undefined => {
  if (entry.kind !== reviews) return caseOf(enforcementCase, entry)
  const named = entry.facts['case']
  return typeof named === 'string' ? named : undefined
}

/**
 * The checks of all cases of a township, and of each person who acted in them, as entries of the kind `case-check`, in
 * order of id and then of key, from the current entries of its ledgers.
 */
export const caseCheckEntries = (
  entries: Iterable<LooseEntry>,
  calendar: WorkingCalendar = chinaCalendar,
): readonly LooseEntry[] => {
  const all = [...entries]
  const background = backgroundOf(all.filter(({ kind }) => reads.includes(kind)))
  const byId = new Map(all.map((entry) => [entry.id, entry]))
  return [...Map.groupBy(all, nameOfCase)]
    .flatMap(([caseKey, own]) => {
      const file = caseKey === undefined ? undefined : caseFileOf(own, background, calendar)
      if (file === undefined) return []
      return foundIn(file).flatMap((found) => {
        const restsOn = byId.get(found.entry)
        return restsOn === undefined ? [] : [derived(found, file.key, restsOn)]
      })
    })
    .toSorted(inDerivedOrder)
}
