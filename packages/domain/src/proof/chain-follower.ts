import type { Hash } from '../value/hash.ts'

/** One row of a chain: its number, its stored link, the link it should have after another, and what names it. */
export interface Link<Name> {
  readonly seq: number
  readonly stored: Hash
  readonly after: (previous: Hash | undefined) => Hash
  readonly name: Name
}

/** What a row shows of the rows before it. */
export interface Step<Name> {
  /** The numbers that are left out before it, both ends included. */
  readonly missing?: readonly [from: number, to: number]
  /** The rows right before it that it does not know: it links to the one before them. */
  readonly inserted?: readonly Name[]
  /** Its link fits none of the rows before it. */
  readonly broken?: true
}

/** Follows a chain row by row, with a bounded memory. */
export interface ChainFollower<Name> {
  /** Throws RangeError for a row that does not come after the last one. */
  readonly step: (link: Link<Name>) => Step<Name>
  readonly last: () => { readonly seq: number; readonly chain: Hash | undefined }
  /** The last rows, as far as they are remembered. */
  readonly recent: () => readonly Name[]
}

// How many rows back a put-in run is looked for: only a row whose link does not fit costs a look.
const remembered = 64

interface Passed<Name> {
  /** Absent: before the first row. */
  readonly name?: Name
  readonly stored: Hash | undefined
}

const namesOf = <Name>(rows: readonly Passed<Name>[]): readonly Name[] =>
  rows.flatMap(({ name }) => (name === undefined ? [] : [name]))

/** Begins to follow a chain. */
export const chainFollower = <Name>(): ChainFollower<Name> => {
  let passed: Passed<Name>[] = [{ stored: undefined }]
  let seq = 0
  // The link that the last row should have had, when its stored one was wrong: the next row may go on from either.
  let meant: Hash | undefined

  const rowsNotKnownTo = (link: Link<Name>): readonly Name[] | undefined => {
    const known = passed.findLastIndex(({ stored }) => link.after(stored) === link.stored)
    if (known === -1) return undefined
    return namesOf(passed.slice(known + 1))
  }
  const judge = (link: Link<Name>): Step<Name> => {
    if (link.seq > seq + 1) return { missing: [seq + 1, link.seq - 1] }
    const expected = link.after(passed.at(-1)?.stored)
    if (expected === link.stored) return {}
    if (meant !== undefined && link.after(meant) === link.stored) return {}
    const inserted = rowsNotKnownTo(link)
    return inserted === undefined ? { broken: true } : { inserted }
  }
  const step = (link: Link<Name>): Step<Name> => {
    if (!Number.isSafeInteger(link.seq) || link.seq <= seq) throw new RangeError(`row ${link.seq} after row ${seq}`)
    const found = judge(link)
    meant = found.broken === true ? link.after(passed.at(-1)?.stored) : undefined
    seq = link.seq
    passed.push({ name: link.name, stored: link.stored })
    if (passed.length > remembered * 2) passed = passed.slice(-remembered)
    return found
  }
  const recent = (): readonly Name[] => namesOf(passed)
  return { step, recent, last: () => ({ seq, chain: passed.at(-1)?.stored }) }
}
