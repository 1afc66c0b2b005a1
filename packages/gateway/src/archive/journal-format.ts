import type { LooseValues } from '@zhunsheng/domain'
import type { Seal } from '@zhunsheng/domain/proof'
import type { ExportedTownship, ExportedVersion } from '../persistence/store.ts'

/** What the first line of an export of the journal says of its format. */
export const exportFormat = 'zhunsheng/export/1'
/** What each line of a seal says of its format. */
export const sealFormat = 'zhunsheng/seal/1'
/** What each line of a version says of its format. */
export const entryFormat = 'zhunsheng/entry/1'

/** The first line: what follows. Seals come next, then the versions, township by township in the order of their numbers. */
export interface ExportManifest {
  readonly format: typeof exportFormat
  readonly engine: string
  readonly at: string
  /** Whether personal fields and salts were left out. */
  readonly masked: boolean
  /** Only entries of this year; only what had been recorded by this instant. */
  readonly year?: number
  readonly knownAt?: string
  readonly townships: readonly ExportedTownship[]
  readonly seals: number
}

/** A line of a seal. */
export type SealLine = { readonly format: typeof sealFormat } & Seal

/** A line of a version. */
export interface EntryLine extends Omit<ExportedVersion, 'personal'> {
  readonly format: typeof entryFormat
  /** Left out when masked, erased, or when there never were any. */
  readonly personal?: LooseValues
}

/** The line of a version, its members in the order in which a person reads them. */
export const entryLine = ({ personal, ...version }: ExportedVersion): EntryLine => {
  const { township, seq, kind, year, key, id, recorded, synthetic, change, clocks, facts } = version
  const { factsHash, commitment, chain, salt, erased } = version
  return {
    format: entryFormat,
    township,
    seq,
    kind,
    year,
    key,
    version: version.version,
    id,
    recorded,
    synthetic,
    ...(change !== undefined && { change }),
    clocks,
    facts,
    ...(salt !== undefined && { personal, salt }),
    ...(erased !== undefined && { erased }),
    factsHash,
    ...(commitment !== undefined && { commitment }),
    chain,
  }
}
