import { columnsOf } from '@zhunsheng/domain'
import { envelopeColumns, kindByName } from '@zhunsheng/domain/ledger'
import type { ShownDifference } from '../intake-fault.ts'

/** Columns by their label in a language, with what the ledger and the file say. */
export const differenceLines = (
  kind: string,
  differences: readonly ShownDifference[],
  language: 'zh' | 'en',
  line: (label: string, stored: string | undefined, given: string | undefined) => string,
): readonly string[] => {
  const declared = kindByName(kind)
  const labels = new Map([
    ...envelopeColumns.map((column) => [String(column.name), column[language]] as const),
    ...(declared === undefined ? [] : columnsOf(declared).map(({ name, field }) => [name, field[language]] as const)),
  ])
  return differences.map(({ column, stored, given }) => line(labels.get(column) ?? column, stored, given))
}
