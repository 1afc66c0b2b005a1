import type { Attestation, FigureDefinition, FigureValue } from '@zhunsheng/domain'
import type { FigureRow } from './figure-query.ts'

const isShare = ({ aggregate }: FigureDefinition): boolean =>
  aggregate.type === 'share' || aggregate.type === 'coverage'

const idsOf = (json: string | null): readonly string[] => {
  const ids: readonly string[] = JSON.parse(json ?? '[]')
  return ids
}
const attestationsOf = (json: string): readonly Attestation[] => {
  const rows: readonly (readonly [string, string, string])[] = JSON.parse(json)
  return rows.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, reason, approver]) => ({ reason, approver }))
}

/** What statements say of a figure of one subject and period. */
export interface FigureCell {
  readonly row: FigureRow
  readonly covering: readonly string[]
}

/** The value of a figure that is not missing; without a row nothing was counted. */
export const figureOfCell = (definition: FigureDefinition, cell: FigureCell | undefined): FigureValue => {
  const row = cell?.row
  const attested = definition.attestedBy === undefined ? undefined : attestationsOf(row?.attestations ?? '[]')
  return {
    status: 'present',
    value: row?.value ?? 0,
    ...(isShare(definition) && { of: row?.of ?? 0 }),
    entries: [...idsOf(row?.ids ?? null), ...(cell?.covering ?? [])].toSorted(),
    ...(attested !== undefined && { attestations: attested }),
  }
}
