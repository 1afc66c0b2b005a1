import type { Citation } from '../../law/citation.ts'
import type { Modality } from '../../law/instrument.ts'

interface Place {
  readonly paragraph?: number
  readonly item?: number
  readonly modality?: Modality
}

/**
 * A place in the law on people's mediation. Townships found committees by reference to it.
 *
 * @see 中华人民共和国人民调解法 第34条
 */
export const mediationLaw = (article: number, { paragraph, item, modality = 'must' }: Place = {}): Citation => ({
  instrument: 'peoples-mediation-law-2010',
  article,
  ...(paragraph !== undefined && { paragraph }),
  ...(item !== undefined && { item }),
  bindingForce: 'binding',
  modality,
  verification: 'verified',
})

/**
 * The first day on which that law is in force.
 *
 * @see 中华人民共和国人民调解法 第35条
 */
export const inForceFrom = '2011-01-01'
