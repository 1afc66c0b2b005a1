import type { Citation } from '../../law/citation.ts'
import type { Modality } from '../../law/instrument.ts'

/** Where in the regulation: the paragraph and the item of an article that are meant. */
export interface RegulationPlace {
  readonly paragraph?: number
  readonly item?: number
  readonly modality?: Modality
}

/** A place in the regulation on petition work. */
export const petitionRegulation = (
  article: number,
  { paragraph, item, modality = 'must' }: RegulationPlace = {},
): Citation => ({
  instrument: 'petition-regulation-2022',
  article,
  ...(paragraph !== undefined && { paragraph }),
  ...(item !== undefined && { item }),
  bindingForce: 'binding',
  modality,
  verification: 'verified',
})

/**
 * The first day on which the regulation is in force.
 *
 * @see 信访工作条例 第50条
 */
export const inForceFrom = '2022-05-01'
