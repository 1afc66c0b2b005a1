import { type Claim, type FigureCount, type Measure, formatExact, ratio, storedPerUnit } from '@zhunsheng/domain'
import type { Language } from '../config/language.ts'
import type { ClaimComparison } from '../run/compare-claims.ts'
import type { CommandText } from './locale/command-text.ts'
import { tableLines } from './terminal.ts'
import { labelIn } from './label-in.ts'

/** A count in the unit people read: quarter hours as hours. */
const shownNumber = (value: number, measure: Measure): number =>
  Number(formatExact(ratio(value, storedPerUnit[measure])))

const measureOf = (comparison: ClaimComparison): Measure => comparison.definition?.measure ?? 'count'

/** One line of `figures --json`. A share gives its denominator as `of`; `entries` is how many ledger rows were counted. */
export const claimJson = (comparison: ClaimComparison): object => {
  const { count, claim } = comparison
  return {
    id: comparison.statement,
    figure: comparison.definition?.id ?? null,
    claim: { value: 'value' in claim ? claim.value : null, kind: claim.form },
    count: count === undefined ? null : shownNumber(count.value, measureOf(comparison)),
    of: count?.of ?? null,
    unit: comparison.unit,
    entries: count?.entries.length ?? 0,
    agrees: comparison.verdict === 'agrees',
    verdict: comparison.verdict,
    asOf: comparison.asOf,
  }
}

const countText = (count: FigureCount | undefined, measure: Measure): string => {
  if (count === undefined) return '—'
  const value = shownNumber(count.value, measure)
  return count.of === undefined ? String(value) : `${value}/${count.of}`
}

const claimText = (claim: Claim, unit: string, language: Language): string => {
  switch (claim.form) {
    case 'exact':
      return `${claim.value}${unit}`
    case 'over':
      return language === 'en' ? `over ${claim.value} ${unit}` : `${claim.value}余${unit}`
    case 'all':
      return language === 'en' ? 'all' : '全部'
    case 'structural':
      return language === 'en' ? 'no number' : '无数字'
  }
}

/** The claims of a year as aligned lines. */
export const claimLines = (
  comparisons: readonly ClaimComparison[],
  { text, language }: { readonly text: CommandText; readonly language: Language },
): readonly string[] => {
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
      comparison.definition === undefined ? comparison.phrase : labelIn(comparison.definition.label, language),
      claimText(comparison.claim, comparison.unit, language),
      countText(comparison.count, measureOf(comparison)),
      String(comparison.count?.entries.length ?? 0),
      text.figures[comparison.verdict],
    ]),
  )
}
