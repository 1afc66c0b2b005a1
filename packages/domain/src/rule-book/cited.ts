import type { Citation } from '../law/citation.ts'
import type { SourcePath } from './diagnostic.ts'
import type { Draft, Span } from './draft.ts'
import { valueSpans } from './timeline.ts'

/** A citation of a source, its place, and the days for which it is called on: none, for a value that never holds. */
export interface Cited {
  readonly citation: Citation
  readonly span?: Span
  readonly path: SourcePath
}

const bookCitations = ({ source, indicators, span }: Draft): readonly Cited[] => {
  const each = (list: readonly { readonly citation: Citation }[] | undefined, at: string) =>
    (list ?? []).map(({ citation }, i) => ({ citation, span, path: [at, i, 'citation'] }))
  return [
    { citation: source.citation, span, path: ['citation'] },
    ...indicators.map(({ source: { citation }, path }) => ({ citation, span, path: [...path, 'citation'] })),
    ...each(source.vetoes, 'vetoes'),
    ...(source.money === undefined ? [] : [{ citation: source.money.citation, span, path: ['money', 'citation'] }]),
    ...each(source.rankOverrides, 'rankOverrides'),
    ...each(source.replacement, 'replacement'),
  ]
}

// A value need not be law for longer than it holds, nor before or after the book does.
const valueCitations = ({ source, span }: Draft): readonly Cited[] =>
  (source.parameters ?? []).flatMap((parameter, i) => {
    const spans = new Map(valueSpans(parameter, span).map(({ index, from, to }) => [index, { from, to }]))
    return parameter.values.map(({ citation }, index): Cited => {
      const holds = spans.get(index)
      const path = ['parameters', i, 'values', index, 'citation']
      return { citation, path, ...(holds !== undefined && { span: holds }) }
    })
  })

/** Every citation of a source. */
export const citationsOf = (draft: Draft): readonly Cited[] => [...bookCitations(draft), ...valueCitations(draft)]
