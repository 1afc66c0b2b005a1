import type { Instrument, BindingForce, Modality, Verification } from './instrument.ts'

/** A place in an instrument. Article, paragraph and item (条、款、项) are three fields; none is ever invented. */
export interface Citation {
  /** The id of an `Instrument`. */
  readonly instrument: string
  readonly article?: number
  readonly paragraph?: number
  readonly item?: number
  readonly bindingForce: BindingForce
  readonly modality?: Modality
  readonly verification: Verification
  /** What it is cited for does not stand in the text: it was filled in, so that the rule can be worked. Illustrative. */
  readonly missingInSource?: true
  /**
   * The values among what it is cited for that the text does not state, as paths below the citing record
   * (`mechanism.floor`, `bands`): each stands for itself and all below it.
   */
  readonly missingValues?: readonly string[]
}

/** The closed set of instruments a rule book or a report may cite. */
export type InstrumentIndex = ReadonlyMap<string, Instrument>

/** Indexes instruments by id. Throws for a duplicate id: that is a mistake in shipped data. */
export const indexInstruments = (list: readonly Instrument[]): InstrumentIndex => {
  const index = new Map(list.map((instrument) => [instrument.id, instrument]))
  if (index.size !== list.length) throw new Error('two instruments share an id')
  return index
}
