import { caseCheck } from '../../ledger/enforcement/case/case-check.ts'
import type { LooseEntry } from '../../ledger/entry.ts'
import type { LedgerIndex } from '../../ledger/ledger-index.ts'
import { type Shelf, shelfOf } from '../../ledger/shelf.ts'
import { chinaCalendar } from '../../value/china-calendar.ts'
import type { WorkingCalendar } from '../../value/working-calendar.ts'
import { backgroundOf } from '../background.ts'
import { caseOf } from '../case-history.ts'
import { type CheckedCase, caseChecksOf } from './case-checks.ts'
import { enforcementCase } from './enforcement-case.ts'

const { kinds, reads } = enforcementCase
const reviews = 'file-review'

/** The kinds from whose entries the checks of cases follow. */
export const caseCheckSources: readonly string[] = [...Object.keys(kinds), ...reads, reviews]

// An entry as it would stand in a ledger; it has the id of the one it rests on, which others may share.
const derived = (found: CheckedCase, caseKey: string, restsOn: LooseEntry): LooseEntry => ({
  id: restsOn.id,
  township: restsOn.township,
  kind: caseCheck.id,
  year: Number(found.on.slice(0, 4)),
  key: `${caseKey}/${found.check.id}`,
  version: restsOn.version,
  recorded: restsOn.recorded,
  synthetic: restsOn.synthetic,
  clocks: { occurred: found.on },
  facts: {
    case: caseKey,
    check: found.check.id,
    aspect: found.check.aspect,
    met: found.met,
    ...(found.officer !== undefined && { person: found.officer }),
  },
  personal: {},
})

const nameOfCase = (entry: LooseEntry): string | undefined => {
  if (entry.kind !== reviews) return caseOf(enforcementCase, entry)
  const named = entry.facts['case']
  return typeof named === 'string' ? named : undefined
}

const byIdAndKey = (a: LooseEntry, b: LooseEntry): number => {
  const [one, other] = [`${a.id} ${a.key}`, `${b.id} ${b.key}`]
  return one < other ? -1 : one > other ? 1 : 0
}

/**
 * The checks of all cases of a township as entries of the kind `case-check`, in order of id and then of key, from the current
 * entries of its ledgers.
 */
export const caseCheckEntries = (
  entries: Iterable<LooseEntry>,
  calendar: WorkingCalendar = chinaCalendar,
): readonly LooseEntry[] => {
  const all = [...entries]
  const background = backgroundOf(all.filter(({ kind }) => reads.includes(kind)))
  const byId = new Map(all.map((entry) => [entry.id, entry]))
  return [...Map.groupBy(all, nameOfCase)]
    .flatMap(([caseKey, own]) =>
      caseKey === undefined
        ? []
        : caseChecksOf(own, background, undefined, calendar).flatMap((found) => {
            const restsOn = byId.get(found.entry)
            return restsOn === undefined ? [] : [derived(found, caseKey, restsOn)]
          }),
    )
    .toSorted(byIdAndKey)
}

/**
 * An index that holds the checks of cases as well, derived when a figure first asks for them: figures over `case-check` are
 * counted by it. A check stands on the day on which it could first be told, so that each as-of date counts what could be told
 * by then.
 */
export const withCaseChecks = (index: LedgerIndex, calendar: WorkingCalendar = chinaCalendar): LedgerIndex => {
  const shelves = new Map<string, Shelf>()
  const checksOf = (township: string): Shelf => {
    const had = shelves.get(township)
    if (had !== undefined) return had
    const sources = caseCheckSources.flatMap((kind) => index.shelf(kind, township).entries)
    const shelf = shelfOf(caseCheckEntries(sources, calendar))
    shelves.set(township, shelf)
    return shelf
  }
  return { shelf: (kind, township) => (kind === caseCheck.id ? checksOf(township) : index.shelf(kind, township)) }
}
