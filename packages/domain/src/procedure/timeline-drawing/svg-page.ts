/** The page on which a timeline is drawn: as wide as A4 at 96 dots per inch. */
export const page = { width: 794, left: 24, right: 770, top: 16 } as const

/** Something drawn from its own upper edge down, and how high it is. */
export interface Drawn {
  readonly height: number
  readonly svg: readonly string[]
}

/** Things below one another, from a height on; `bottom` is where they end. */
export const stacked = (
  parts: readonly Drawn[],
  top: number,
): { readonly svg: readonly string[]; readonly bottom: number } => {
  let y = top
  const svg = parts.flatMap(({ height, svg: lines }) => {
    const moved = lines.length === 0 ? [] : [`<g transform="translate(0 ${y})">`, ...lines, '</g>']
    y += height
    return moved
  })
  return { svg, bottom: y }
}

/** A place on the page to a tenth of a dot: paper is not finer, and nothing is counted with it. */
export const place = (x: number): number => Math.floor(x * 10) / 10

/** How a line is drawn. */
export interface LineStyle {
  readonly stroke: string
  readonly width?: number
  readonly dashes?: string
}

/** A line between two places. */
export const svgLine = (
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  { stroke, width = 1, dashes }: LineStyle,
): string => {
  const dashed = dashes === undefined ? '' : ` stroke-dasharray="${dashes}"`
  const ends = `x1="${place(x1)}" y1="${place(y1)}" x2="${place(x2)}" y2="${place(y2)}"`
  return `<line ${ends} stroke="${stroke}" stroke-width="${width}"${dashed}/>`
}
