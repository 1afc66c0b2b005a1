import type { Digest } from '../value/hash.ts'
import { type Outcome, fail, ok } from '../value/outcome.ts'
import type { SealBroken, SealFault } from './finding.ts'
import { type OpenSeal, type Seal, endOfMonth, sealHashOf } from './seal.ts'

const isMonth = (text: string): boolean => /^\d{4}-(?:0[1-9]|1[0-2])$/u.test(text)

const monthFits = (seal: Seal | OpenSeal, before: Seal | undefined): boolean =>
  'open' in seal ||
  (isMonth(seal.month) &&
    seal.through === endOfMonth(seal.month) &&
    (before === undefined || seal.month > before.month))

const hashFits = (seal: Seal | OpenSeal, digest?: Digest): boolean => {
  try {
    return sealHashOf(seal, digest) === seal.hash
  } catch {
    // What cannot be hashed, such as a number of 1.5, was never hashed.
    return false
  }
}

const faultOf = (seal: Seal | OpenSeal, before: Seal | undefined, digest?: Digest): SealFault | undefined => {
  if (!hashFits(seal, digest)) return 'hash'
  if (before !== undefined && seal.township !== before.township) return 'township'
  if (seal.number !== (before?.number ?? 0) + 1) return 'number'
  if (seal.previous !== before?.hash) return 'previous'
  if (seal.from !== (before?.to ?? 0) + 1 || seal.to < seal.from) return 'range'
  return monthFits(seal, before) ? undefined : 'month'
}

/**
 * Whether a township's seals, the first one first, follow one another without a gap, each with the hash of what it says;
 * the open one may stand at the end. The first that does not fit: sealBroken.
 */
export const verifySeals = (
  seals: readonly (Seal | OpenSeal)[],
  digest?: Digest,
): Outcome<readonly (Seal | OpenSeal)[], SealBroken> => {
  let before: Seal | undefined
  for (const [place, seal] of seals.entries()) {
    const misplaced = 'open' in seal && place < seals.length - 1 ? 'month' : undefined
    const what = faultOf(seal, before, digest) ?? misplaced
    if (what !== undefined) return fail({ code: 'sealBroken', township: seal.township, seal: seal.number, what })
    if (!('open' in seal)) before = seal
  }
  return ok(seals)
}
