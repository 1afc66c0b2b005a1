import type { Citation } from '../../law/citation.ts'
import { type Instrument, inForce, verifications } from '../../law/instrument.ts'
import { type Cited, citationsOf } from '../cited.ts'
import type { Diagnostic, SourcePath } from '../diagnostic.ts'
import { type Draft, type Span, endless } from '../draft.ts'
import { suggestion } from '../nearest.ts'
import type { Proof } from './proof.ts'

// What is filled in is nobody's law.
const filledIn = ({ missingInSource, verification }: Citation, path: SourcePath): readonly Diagnostic[] =>
  missingInSource === true && verification !== 'illustrative'
    ? [{ code: 'notIllustrative', stated: verification, path: [...path, 'verification'] }]
    : []

const claimsNoMore = ({ id, verification: own }: Instrument, citation: Citation, path: SourcePath) => {
  const stated = citation.verification
  return verifications.indexOf(stated) < verifications.indexOf(own)
    ? [{ code: 'verificationTooStrong', instrument: id, stated, own, path: [...path, 'verification'] } as const]
    : []
}

const isInForce = (instrument: Instrument, { bindingForce, verification }: Citation, { from, to }: Span) =>
  bindingForce === 'local' || verification === 'illustrative' || inForce(instrument, from, to)

const check = ({ context }: Draft, { citation, span, path }: Cited): readonly Diagnostic[] => {
  const id = citation.instrument
  const instrument = context.instruments.get(id)
  if (instrument === undefined) {
    const meant = suggestion(id, context.instruments.keys())
    return [{ code: 'unknownName', what: 'instrument', name: id, ...meant, path: [...path, 'instrument'] }]
  }
  const tooStrong = [...filledIn(citation, path), ...claimsNoMore(instrument, citation, path)]
  if (span === undefined || isInForce(instrument, citation, span)) return tooStrong
  const { effectiveFrom, effectiveTo } = instrument
  const outside: Diagnostic = {
    code: 'notInForce',
    instrument: id,
    from: span.from,
    ...(span.to !== endless && { to: span.to }),
    ...(effectiveFrom !== undefined && { inForceFrom: effectiveFrom }),
    ...(effectiveTo !== undefined && { inForceTo: effectiveTo }),
    path,
  }
  return [...tooStrong, outside]
}

/**
 * Every value and indicator cites an instrument that is in force on its dates, or says that it is local or
 * illustrative; no citation claims to be better verified than the instrument.
 */
export const citationsHold: Proof = (draft) => citationsOf(draft).flatMap((cited) => check(draft, cited))
