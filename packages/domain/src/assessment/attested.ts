import type { Attestation } from '../figure/figure-value.ts'
import type { Ratio } from '../value/ratio.ts'
import { type Reading, readNumber } from './reading.ts'
import { type Unjudged, unjudged } from './verdict.ts'

interface Attested {
  readonly status: 'present'
  readonly number: Ratio
  readonly attestations: readonly Attestation[]
}

const complete = ({ reason, approver }: Attestation): boolean => reason.trim() !== '' && approver.trim() !== ''

/**
 * Reads a figure that somebody must answer for. Without a reason and an approver for each entry it is missing, with the
 * step `unattested`; nothing entered is nothing to attest, and comes back with no attestations.
 */
export const readAttested = (read: Reading, figure: string): Attested | Unjudged => {
  const found = readNumber(read, figure)
  if (found.status !== 'present') return found
  const value = read.work.values.get(figure)
  const attestations = (value?.status === 'present' ? value.attestations : undefined) ?? []
  const entries = value?.status === 'present' ? value.entries.length : 0
  const silent = attestations.length === 0 && found.number.num !== 0n
  return silent || attestations.length < entries || !attestations.every(complete)
    ? unjudged('missing', { step: 'unattested' })
    : { status: 'present', number: found.number, attestations }
}
