/** One line of the report: what was done, what it took, and how that stands to its aim. */
export interface Line {
  readonly what: string
  readonly result: string
  readonly ratio?: string
  readonly aim?: string
  readonly met?: boolean
}

/** CPU microseconds as µs or ms. */
export const duration = (microseconds: number): string =>
  microseconds < 1000 ? `${microseconds.toFixed(1)} µs` : `${(microseconds / 1000).toFixed(2)} ms`
/** A quotient. */
export const times = (ratio: number): string => `${ratio.toFixed(2)}×`

const verdict = ({ aim, met }: Line): string => (aim === undefined ? '' : `${aim} ${met === true ? 'met' : 'NOT met'}`)

/** Prints a line as soon as it is known. */
export const print = (line: Line): void =>
  console.log(
    [line.what.padEnd(70), line.result.padEnd(34), (line.ratio ?? '').padStart(7), ' ', verdict(line)]
      .join(' ')
      .trimEnd(),
  )
