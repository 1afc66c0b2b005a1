import type { Citation } from './citation.ts'
import type { Modality } from './instrument.ts'

/** Where in a law: the paragraph and the item of an article that are meant. */
export interface Place {
  readonly paragraph?: number
  readonly item?: number
  readonly modality?: Modality
}

/** What cites places of one binding instrument whose text was read. */
export const placesOf =
  (instrument: string) =>
  (article: number, { paragraph, item, modality = 'must' }: Place = {}): Citation => ({
    instrument,
    article,
    ...(paragraph !== undefined && { paragraph }),
    ...(item !== undefined && { item }),
    bindingForce: 'binding',
    modality,
    verification: 'verified',
  })
