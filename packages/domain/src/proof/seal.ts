import type { SealedMonthIssue } from '../ledger/new-entry.ts'
import { canonicalJson } from '../value/canonical-json.ts'
import { type Instant, civilDateOf } from '../value/civil-date.ts'
import { type Digest, type Hash, hashOf } from '../value/hash.ts'
import { monthNumber, monthNumbered } from '../value/period.ts'

/** What a seal says of a stretch of a township's journal; sequence numbers count its rows from 1 without a gap. */
export interface Stretch {
  /** 12-digit code. */
  readonly township: string
  /** 1, 2, 3 … in each township. */
  readonly number: number
  /** The first sequence number: the one after the seal before. */
  readonly from: number
  /** The last sequence number, included. */
  readonly to: number
  /** The tree head over the entry hashes of those rows, in order of their numbers. */
  readonly root: Hash
  /** The chain hash of the last of them. */
  readonly chain: Hash
  /** The hash of the seal before; absent in the first. */
  readonly previous?: Hash
}

/** The seal over what a township's journal got in one month, made at the first write of a later one. Never changed. */
export interface Seal extends Stretch {
  /** The month, in Beijing time, in which the rows were written by the store's clock: YYYY-MM. */
  readonly month: string
  /** The last millisecond of that month: no later row may say that it was recorded at or before it. */
  readonly through: Instant
  readonly hash: Hash
}

/** The same over the rows after the last seal, as they are now: it will be another one after the next write. */
export interface OpenSeal extends Stretch {
  readonly open: true
  readonly hash: Hash
}

const sealTag = 'zhunsheng/seal/1'
const fieldsOf = ({ township, number, from, to, root, chain, previous }: Stretch) => ({
  township,
  number,
  from,
  to,
  root,
  chain,
  ...(previous !== undefined && { previous }),
})

/** The month of an instant in Beijing time, YYYY-MM. */
export const monthOf = (instant: Instant): string => civilDateOf(instant).slice(0, 7)

/** The last millisecond of a month (YYYY-MM) in Beijing time: 2026-10 → 2026-10-31T15:59:59.999Z. */
export const endOfMonth = (month: string): Instant => {
  const { from } = monthNumbered(monthNumber(month) + 1)
  return new Date(Date.parse(`${from}T00:00:00+08:00`) - 1).toISOString()
}

/** The hash of a seal, recomputed from everything else that it says. */
export const sealHashOf = (seal: Omit<Seal, 'hash'> | Omit<OpenSeal, 'hash'>, digest?: Digest): Hash => {
  const said = 'open' in seal ? { open: true } : { month: seal.month, through: seal.through }
  return hashOf(sealTag, [canonicalJson({ ...fieldsOf(seal), ...said })], digest)
}

/** Seals the rows that a township's journal got in a month. */
export const sealOf = (stretch: Stretch & { readonly month: string }, digest?: Digest): Seal => {
  const content = { ...fieldsOf(stretch), month: stretch.month, through: endOfMonth(stretch.month) }
  return { ...content, hash: sealHashOf(content, digest) }
}

/** What a seal over the rows after the last one would say now. */
export const openSealOf = (stretch: Stretch, digest?: Digest): OpenSeal => {
  const content = { ...fieldsOf(stretch), open: true } as const
  return { ...content, hash: sealHashOf(content, digest) }
}

/**
 * Why a row may not be written after a seal, if so: what had been recorded by the end of a sealed month never changes
 * again. Without a seal (`through` absent) anything may be written.
 */
export const sealedMonthIssue = (recorded: Instant, through: Instant | undefined): SealedMonthIssue | undefined =>
  through !== undefined && recorded <= through ? { code: 'recordedInSealedMonth', recorded, through } : undefined
