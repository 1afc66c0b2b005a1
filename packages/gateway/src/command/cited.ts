import { type Citation, type Locale, instruments } from '@zhunsheng/domain'

/** A citation as text: the instrument's title and article, with a mark for what is not binding or not verified. */
export const citedText = (citation: Citation, locale: Locale): string => {
  const instrument = instruments.get(citation.instrument)
  const label = instrument?.title ?? { zh: citation.instrument, en: citation.instrument }
  return locale.format.citation({ ...citation, instrument: { id: citation.instrument, label } })
}
