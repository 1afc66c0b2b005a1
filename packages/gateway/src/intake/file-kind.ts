import { basename, extname } from 'node:path'
import { type EntryKind, columnsOf } from '@zhunsheng/domain'
import { columnByHeader, entryKinds, kindByName } from '@zhunsheng/domain/ledger'

// What people put around a name: a year before it; a year, a month, a number of their own or of the browser after it.
const around = /^\d{4}年?[-_\s]*|(?:[-_\s]*[（(]?\d{1,4}[年月]?[）)]?)+$/gu

/** The kind that a file's name says: event.csv, 综治事件.csv, event-2023.csv, 2023年综治事件(2).csv. */
export const kindOfFileName = (path: string): EntryKind | undefined =>
  kindByName(basename(path, extname(path)).replaceAll(around, ''))

/** The one kind that a header fits: it has every required column and no column of another kind. */
export const kindOfHeader = (header: readonly string[]): EntryKind | undefined => {
  const fitting = entryKinds.filter((kind) => {
    const find = columnByHeader(kind)
    const columns = header.map(find)
    const names = new Set(columns.map((column) => column?.name))
    const required = columnsOf(kind).filter(({ field }) => field.optional !== true)
    return !columns.includes(undefined) && required.every(({ name }) => names.has(name))
  })
  return fitting.length === 1 ? fitting[0] : undefined
}
