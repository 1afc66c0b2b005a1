import { columnsOf } from '@zhunsheng/domain'
import { headerOf, kindByName } from '@zhunsheng/domain/ledger'

/** The headers that every table of a kind has, with their units. */
export const requiredHeaders = (id: string, language: 'zh' | 'en'): readonly string[] => {
  const kind = kindByName(id)
  const required = kind === undefined ? [] : columnsOf(kind).filter(({ field }) => field.optional !== true)
  return required.map((column) => headerOf(column, language))
}
