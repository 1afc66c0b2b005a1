import type { IndicatorSource, LeafSource } from '../../rule-book/source.ts'
import { enforcement } from './enforcement-indicators.ts'
import { decisions, organisation, study } from './leading-indicators.ts'
import { leaf } from './line.ts'
import { grid, report, service } from './serving-indicators.ts'

const bonus: LeafSource = {
  ...leaf('bonus', '加分', 'Bonus', 5, { type: 'bonus', figure: 'township.commendations', each: 1 }),
  outside: true,
}

/** The seven lines, and the bonus outside them. */
export const townshipYearIndicators: readonly IndicatorSource[] = [
  organisation,
  study,
  decisions,
  enforcement,
  grid,
  service,
  report,
  bonus,
]
