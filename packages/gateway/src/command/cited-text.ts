import type { Citation, RuleBook } from '@zhunsheng/domain'
import type { Locale } from '@zhunsheng/domain/explanation'

/** A citation in words, of a book or of the instruments of the product: the instrument, the article, and the marks it carries. */
export const citationText = (
  citation: Citation,
  { instruments }: Pick<RuleBook, 'instruments'>,
  { format }: Locale,
): string => {
  const { instrument: id } = citation
  const label = instruments.get(id)?.title ?? { zh: id, en: id }
  return format.citation({ ...citation, instrument: { id, label } })
}
