import type { EntryKind } from '@zhunsheng/domain'
import { type NamedColumn, columnByHeader, unitOf } from '@zhunsheng/domain/ledger'

/** What a header may name: a column; a column, but in another unit. */
export type Named = { readonly column: NamedColumn } | { readonly otherUnit: string; readonly wanted: string }

/** Finds what a header of a kind's table names. */
export type HeaderLookup = (name: string) => Named | undefined

const bracketed = /^(.+?)\s*[(（]([^()（）]*)[)）]$/u
// What people write behind a name for those who fill the table in.
const hint = /必填|选填|可选|填写|格式|整数|下拉|单选|是.?否|年.?月.?日|yyyy|^如|示例|例如/iu

// Chinese names have no blanks in them; English ones have single ones.
const spellings = (name: string): readonly string[] => {
  const wide = name.normalize('NFKC').replaceAll(/[*＊]/gu, '').trim()
  return [...new Set([name, wide.replaceAll(/\s+/gu, ' '), wide.replaceAll(/\s+/gu, '')])]
}

const firstOf = <A>(names: readonly string[], find: (name: string) => A | undefined): A | undefined => {
  for (const name of names) {
    const found = find(name)
    if (found !== undefined) return found
  }
  return undefined
}

/** Makes the look-up of a kind's headers: line breaks, blanks, full-width letters, `*` and hints in brackets do not matter. */
export const headerLookup = (kind: EntryKind): HeaderLookup => {
  const find = columnByHeader(kind)
  const known = new Map<string, Named | undefined>()
  const lookUp = (name: string): Named | undefined => {
    const column = firstOf(spellings(name), find)
    if (column !== undefined) return { column }
    const [, base = '', inside = ''] = bracketed.exec(name.trim()) ?? []
    const bare = firstOf(spellings(base), find)
    if (bare === undefined) return undefined
    if (inside === '' || hint.test(inside)) return { column: bare }
    const unit = bare.part === 'envelope' ? undefined : unitOf(bare.field)
    return unit === undefined ? undefined : { otherUnit: inside, wanted: unit.zh }
  }
  return (name) => {
    if (!known.has(name)) known.set(name, lookUp(name))
    return known.get(name)
  }
}

/** The columns that the names of one header lead to, each once; several make it ambiguous. */
export const columnsNamed = (names: readonly string[], lookUp: HeaderLookup): readonly NamedColumn[] => {
  const columns = names.flatMap((name) => {
    const named = lookUp(name)
    return named !== undefined && 'column' in named ? [named.column] : []
  })
  return columns.filter(({ name }, i) => columns.findIndex((other) => other.name === name) === i)
}
