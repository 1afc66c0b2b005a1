import { type EntryKind, columnsOf } from '@zhunsheng/domain'
import { type NamedColumn, envelopeColumns, headerOf } from '@zhunsheng/domain/ledger'
import { distance } from '@zhunsheng/domain/rule-book'

type Language = 'zh' | 'en'

const lettersIn = (text: string): number => [...text].length
const namesOf = (column: NamedColumn): readonly string[] => {
  const label = column.part === 'envelope' ? column : column.field
  return [column.name, label.zh, label.en].map((name) => name.toLowerCase())
}

/** Every column that a row of a kind may have, as its header is written. */
export const columnHeaders = (kind: EntryKind, language: Language): readonly string[] =>
  [...columnsOf(kind), ...envelopeColumns].map((column) => headerOf(column, language))

/**
 * The header of the column of a kind whose name is most like a text; undefined where none is half alike. One of those that
 * are lacking (by their Chinese headers) goes before one that is there already.
 */
export const nearestColumn = (
  kind: EntryKind,
  text: string,
  lacking: readonly string[],
  language: Language,
): string | undefined => {
  const given = text.trim().toLowerCase()
  const alike = [...columnsOf(kind), ...envelopeColumns].flatMap((column) => {
    const shares = namesOf(column).map((name) => distance(given, name) / Math.max(lettersIn(given), lettersIn(name), 1))
    const share = Math.min(...shares)
    return share > 0.5 ? [] : [{ column, share, isLacking: lacking.includes(headerOf(column)) }]
  })
  const [best] = alike.toSorted((a, b) => Number(b.isLacking) - Number(a.isLacking) || a.share - b.share)
  return best && headerOf(best.column, language)
}
