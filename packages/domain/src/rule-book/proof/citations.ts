import { inForce, verifications } from '../../law/instrument.ts'
import { type Cited, citationsOf } from '../cited.ts'
import type { Diagnostic } from '../diagnostic.ts'
import { type Draft, endless } from '../draft.ts'
import { suggestion } from '../nearest.ts'
import type { Proof } from './proof.ts'

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
export const citationsHold: Proof = (draft) => citationsOf(draft).flatMap((cited) => check(draft, cited))
