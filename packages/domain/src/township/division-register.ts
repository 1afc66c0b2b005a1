import type { CivilDate } from '../value/civil-date.ts'
import type { Division, DivisionCode } from './division.ts'

/** Divisions as they came and went: what a code meant on a day, and what became of it. */
export interface DivisionRegister {
  /** The division that had a code on a day; absent before it began and after it ended. */
  readonly at: (code: DivisionCode, date: CivilDate) => Division | undefined
  /** The divisions of a parent on a day, by code. */
  readonly childrenOf: (parent: DivisionCode, date: CivilDate) => readonly Division[]
  /** What took a code up directly, by code; none while it stands, or where nobody wrote it down. */
  readonly successorsOf: (code: DivisionCode) => readonly Division[]
  /**
   * What a code stands for on a later day: the division itself while it lasts, otherwise whatever took it up, however many
   * changes later. The history of a merged village stays under its old code; this is where to look for it now.
   */
  readonly heirsOf: (code: DivisionCode, date: CivilDate) => readonly Division[]
}

const isValidOn = ({ validFrom, validTo }: Division, date: CivilDate): boolean =>
  (validFrom === undefined || validFrom <= date) && (validTo === undefined || validTo >= date)
const byCode = (a: Division, b: Division): number => (a.code < b.code ? -1 : Number(a.code > b.code))
// Where two records of a code overlap (a name that changed before its end was written down), the later one speaks.
const latest = (list: readonly Division[]): Division | undefined =>
  list.toSorted((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1)).at(-1)

/**
 * A register of divisions; a code may stand in it more than once, for one span of days after another. Whether something is a
 * village or a community is said by its record alone.
 */
export const divisionRegister = (divisions: readonly Division[]): DivisionRegister => {
  const records = Map.groupBy(divisions, ({ code }) => code)
  const successors = new Map<DivisionCode, Division[]>()
  for (const division of divisions)
    for (const code of division.successorOf ?? []) successors.set(code, [...(successors.get(code) ?? []), division])

  const at: DivisionRegister['at'] = (code, date) =>
    latest((records.get(code) ?? []).filter((division) => isValidOn(division, date)))
  const successorsOf: DivisionRegister['successorsOf'] = (code) => (successors.get(code) ?? []).toSorted(byCode)
  const heirsOf: DivisionRegister['heirsOf'] = (code, date) => {
    const heirs = new Map<DivisionCode, Division>()
    const seen = new Set<DivisionCode>()
    const follow = (from: DivisionCode): void => {
      // Records that name each other as successors must not be followed in a circle.
      if (seen.has(from)) return
      seen.add(from)
      const standing = at(from, date)
      if (standing !== undefined) heirs.set(from, standing)
      else for (const next of successorsOf(from)) follow(next.code)
    }
    follow(code)
    return [...heirs.values()].toSorted(byCode)
  }
  const childrenOf: DivisionRegister['childrenOf'] = (parent, date) =>
    [...records.keys()]
      .flatMap((code) => at(code, date) ?? [])
      .filter((one) => one.parent === parent)
      .toSorted(byCode)
  return { at, childrenOf, successorsOf, heirsOf }
}
