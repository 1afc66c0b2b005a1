import type { WriteSheet } from 'hucre/xlsx'
import { columnLetters } from '../table/cell-address.ts'
import { gridSheet, placeIn } from '../workbook/grid-sheet.ts'

/** A drop-down list: its words in the rule itself, or where they stand. */
export type ListSource = { readonly values: string[] } | { readonly formula1: string }

/** The drop-down lists of a workbook. */
export interface CodeLists {
  readonly sourceOf: (words: readonly string[]) => ListSource
  /** The hidden sheet with the lists that do not fit into a rule; absent when there is none. */
  readonly sheet: () => WriteSheet | undefined
}

// Excel keeps at most 255 characters in a rule, apart by commas; such a list survives copying the sheet elsewhere.
const fits = (words: readonly string[]): boolean =>
  words.join(',').length <= 250 && words.every((word) => !/[",]/u.test(word))

/** Makes the drop-down lists of a workbook; `name` is that of the hidden sheet. */
export const codeLists = (name: string): CodeLists => {
  const lists = new Map<string, readonly string[]>()
  return {
    sourceOf: (words) => {
      if (fits(words)) return { values: [...words] }
      lists.set(words.join('\n'), words)
      const column = columnLetters([...lists.keys()].indexOf(words.join('\n')))
      return { formula1: placeIn(name, `$${column}$1:$${column}$${words.length}`) }
    },
    sheet: () => {
      if (lists.size === 0) return undefined
      const columns = [...lists.values()]
      const longest = columns.reduce((most, words) => Math.max(most, words.length), 0)
      const rows = Array.from({ length: longest }, (_, row) =>
        columns.map((words) => (words[row] === undefined ? undefined : { value: words[row] })),
      )
      return gridSheet(name, rows, { hidden: true })
    },
  }
}
