import type { Citation } from '../../law/citation.ts'
import { inForce, verifications } from '../../law/instrument.ts'
import type { Diagnostic, SourcePath } from '../diagnostic.ts'
import { type Draft, type Span, endless } from '../draft.ts'
import { suggestion } from '../nearest.ts'
import { valueSpans } from '../timeline.ts'
import type { Proof } from './proof.ts'

interface Cited {
  readonly citation: Citation
  readonly span: Span
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
  (source.parameters ?? []).flatMap((parameter, i) =>
    valueSpans(parameter, span).map(({ value, index, from, to }) => ({
      citation: value.citation,
      span: { from, to },
      path: ['parameters', i, 'values', index, 'citation'],
    })),
  )

const lastDay = (to: string) => (to === endless ? {} : { to })

const check = ({ context }: Draft, { citation, span, path }: Cited): readonly Diagnostic[] => {
  const id = citation.instrument
  const instrument = context.instruments.get(id)
  if (instrument === undefined) {
    const meant = suggestion(id, context.instruments.keys())
    return [{ code: 'unknownName', what: 'instrument', name: id, ...meant, path: [...path, 'instrument'] }]
  }
  const { verification: own, effectiveFrom, effectiveTo } = instrument
  const stated = citation.verification
  const tooStrong = verifications.indexOf(stated) < verifications.indexOf(own)
  const marked = citation.bindingForce === 'local' || stated === 'illustrative'
  const outside = !marked && !inForce(instrument, span.from, span.to)
  const force = {
    ...(effectiveFrom !== undefined && { inForceFrom: effectiveFrom }),
    ...(effectiveTo !== undefined && { inForceTo: effectiveTo }),
  }
  return [
    ...(tooStrong
      ? [{ code: 'verificationTooStrong', instrument: id, stated, own, path: [...path, 'verification'] } as const]
      : []),
    ...(outside
      ? [{ code: 'notInForce', instrument: id, from: span.from, ...lastDay(span.to), ...force, path } as const]
      : []),
  ]
}

/**
 * Every value and indicator cites an instrument that is in force on its dates, or says that it is local or illustrative;
 * no citation claims to be better verified than the instrument.
 */
export const citationsHold: Proof = (draft) =>
  [...bookCitations(draft), ...valueCitations(draft)].flatMap((cited) => check(draft, cited))
