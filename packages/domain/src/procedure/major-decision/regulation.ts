import type { Citation } from '../../law/citation.ts'
import type { Modality } from '../../law/instrument.ts'

/**
 * A paragraph of the regulation on major administrative decisions, which townships apply by reference.
 *
 * @see 重大行政决策程序暂行条例 第42条
 */
export const regulation = (article: number, paragraph?: number, modality: Modality = 'must'): Citation => ({
  instrument: 'major-decision-regulation-2019',
  article,
  ...(paragraph !== undefined && { paragraph }),
  bindingForce: 'byReference',
  modality,
  verification: 'verified',
})

/**
 * The first day on which the regulation is in force.
 *
 * @see 重大行政决策程序暂行条例 第44条
 */
export const inForceFrom = '2019-09-01'
