import { type FigureCount, type Label, type Measure, formatExact, ratio, storedPerUnit } from '@zhunsheng/domain'
import type { ClaimComparison } from '../run/compare-claims.ts'
import { tableLines } from './terminal.ts'
import type { Wording } from './wording.ts'

/** A count in the unit people read: quarter hours as hours. */
export const shownNumber = (value: number, measure: Measure): string =>
  formatExact(ratio(value, storedPerUnit[measure]))

const measureOf = ({ definition }: ClaimComparison): Measure => definition?.measure ?? 'count'

/** One line of `figures --json`. A share gives its denominator as `of`; `entries` is how many ledger rows were counted. */
export const claimJson = (comparison: ClaimComparison): object => {
  const { count, claim } = comparison
  return {
    id: comparison.statement,
    figure: comparison.definition?.id ?? null,
    claim: { value: 'value' in claim ? claim.value : null, kind: claim.form },
    count: count === undefined ? null : Number(shownNumber(count.value, measureOf(comparison))),
    of: count?.of ?? null,
    unit: comparison.unit,
    entries: count?.entries.length ?? 0,
    agrees: comparison.verdict === 'agrees',
    verdict: comparison.verdict,
    asOf: comparison.asOf,
  }
}

/** A count, of a share with its denominator; a dash where nothing could be counted. */
export const countText = (count: FigureCount | undefined, measure: Measure): string => {
  if (count === undefined) return '—'
  const value = shownNumber(count.value, measure)
  return count.of === undefined ? value : `${value}/${count.of}`
}

// The document's own unit; in English the figure's, where they are the same one.
const unitOf = ({ unit, definition }: ClaimComparison): Label =>
  definition?.unit.zh === unit ? definition.unit : { zh: unit, en: unit }

/** The claims of a year as aligned lines. */
export const claimLines = (comparisons: readonly ClaimComparison[], { text, locale }: Wording): readonly string[] => {
  const { format, labels } = locale
  const [id, figure, stated, counted, entries, verdict] = text.figures.columns
  return tableLines(
    [
      { title: id },
      { title: figure },
      { title: stated, align: 'right' },
      { title: counted, align: 'right' },
      { title: entries, align: 'right' },
      { title: verdict },
    ],
    comparisons.map((comparison) => [
      comparison.statement,
      comparison.definition === undefined ? comparison.phrase : format.name(comparison.definition.label),
      format.claim(comparison.claim, unitOf(comparison)),
      countText(comparison.count, measureOf(comparison)),
      String(comparison.count?.entries.length ?? 0),
      comparison.verdict === 'notCounted' ? text.figures.notCounted : labels.claimVerdict[comparison.verdict],
    ]),
  )
}
