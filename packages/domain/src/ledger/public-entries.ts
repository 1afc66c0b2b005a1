import type { LooseEntry } from './entry.ts'
import type { EntryKind } from './entry-kind.ts'
import { entryKinds } from './entry-kinds.ts'
import { evidence } from './report/evidence.ts'

/** The name of the flag by which a row says that it is not for the public. */
export const undisclosed = 'undisclosed'

/** Whether a row says of itself that it is not for the public. */
export const isUndisclosed = ({ facts }: Pick<LooseEntry, 'facts'>): boolean => facts[undisclosed] === true

const all: readonly EntryKind[] = entryKinds

/** The kinds whose rows may say that they are not for the public. */
export const undisclosableKinds: readonly string[] = all
  .filter(({ fields }) => Object.hasOwn(fields, undisclosed))
  .map(({ id }) => id)

interface Pointer {
  readonly field: string
  /** The kind it points at. */
  readonly to: string
}
const pointersOf = ({ fields }: EntryKind): readonly Pointer[] =>
  Object.entries(fields).flatMap(([field, declared]) =>
    declared.type === 'ref' && declared.to.startsWith('entry:') ? [{ field, to: declared.to.slice(6) }] : [],
  )
const pointers: ReadonlyMap<string, readonly Pointer[]> = new Map(all.map((kind) => [kind.id, pointersOf(kind)]))

const withFollowers = (kinds: ReadonlySet<string>): ReadonlySet<string> => {
  const next = new Set(kinds)
  for (const [kind, own] of pointers) if (own.some(({ to }) => next.has(to))) next.add(kind)
  return next.size === kinds.size ? next : withFollowers(next)
}

/**
 * The kinds of which a row may have to be left out of what is published: those that may say so themselves, those that name
 * such a row, directly or through others, and the files that support any.
 */
export const kindsWithheldFrom: ReadonlySet<string> = new Set([
  ...withFollowers(new Set(undisclosableKinds)),
  evidence.id,
])

/** One row whatever its version: what its kind, year and key name within its township. */
export type RowName = Pick<LooseEntry, 'kind' | 'township' | 'year' | 'key'>

const nameOf = ({ township, kind, year, key }: RowName): string => `${township} ${kind} ${year} ${key}`
// A row is named by its key alone, whatever year it belongs to.
const targetOf = (township: string, kind: string, key: unknown): string => `${township} ${kind} ${String(key)}`

const targetsOf = ({ township, kind, facts }: LooseEntry): readonly string[] => {
  const named = (pointers.get(kind) ?? []).flatMap(({ field, to }) =>
    facts[field] === undefined ? [] : [targetOf(township, to, facts[field])],
  )
  return kind === evidence.id && facts['ofKind'] !== undefined
    ? [...named, targetOf(township, String(facts['ofKind']), facts['ofKey'])]
    : named
}

/**
 * The current entries without those that are not for the public: rows that say so, those of `also` (rows that say so in a
 * version which is not among these), and every row that names one of them, directly or through others: a step, a paper or a
 * charge would tell of the matter as well as its own row.
 */
export const publicEntries = (entries: Iterable<LooseEntry>, also: Iterable<RowName> = []): readonly LooseEntry[] => {
  const given = [...entries]
  const followers = Map.groupBy(
    given.flatMap((entry) => targetsOf(entry).map((target) => ({ entry, target }))),
    ({ target }) => target,
  )
  const hidden = new Set<string>()
  const open: RowName[] = [...given.filter(isUndisclosed), ...also]
  for (let row = open.pop(); row !== undefined; row = open.pop()) {
    const name = nameOf(row)
    if (hidden.has(name)) continue
    hidden.add(name)
    for (const { entry } of followers.get(targetOf(row.township, row.kind, row.key)) ?? []) open.push(entry)
  }
  return hidden.size === 0 ? given : given.filter((entry) => !hidden.has(nameOf(entry)))
}

/** Whether a figure that rests on some kinds may count rows that are not for the public. */
export const mayCountUndisclosed = (kinds: Iterable<string>): boolean =>
  [...kinds].some((kind) => kindsWithheldFrom.has(kind))
