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
}

/** The closed set of instruments a rule book or a report may cite. */
export type InstrumentIndex = ReadonlyMap<string, Instrument>

/** Indexes instruments by id. Throws for a duplicate id: that is a mistake in shipped data. */
export const indexInstruments = (list: readonly Instrument[]): InstrumentIndex => {
  const index = new Map(list.map((instrument) => [instrument.id, instrument]))
  if (index.size !== list.length) throw new Error('two instruments share an id')
  return index
}
