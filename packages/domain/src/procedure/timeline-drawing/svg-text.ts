const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
// What XML does not allow at all, however it is written.
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** Text as it may stand in an SVG, between tags and in attributes. */
export const escaped = (text: string): string =>
  text.replaceAll(forbidden, '\u{FFFD}').replaceAll(/[&<>"']/gu, (sign) => entities[sign] ?? sign)

/** How wide a text is at a size, as far as can be told without its font: Chinese signs are as wide as high, others half of it. */
export const widthOf = (text: string, size: number): number => {
  let units = 0
  for (const sign of text)
    units += sign >= '\u{2E80}' || sign === '—' || sign === '…' ? 1 : sign >= 'A' && sign <= 'Z' ? 0.68 : 0.56
  return units * size
}

/** A text in lines no wider than a width, broken at spaces and between Chinese signs. */
export const linesOf = (text: string, size: number, width: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(/[^\s\u{2E80}-\u{FFFF}]+\s*|[\u{2E80}-\u{FFFF}]\s*|\s+/gu) ?? []) {
    if (line !== '' && widthOf((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  return [...lines, line.trimEnd()]
}

/** How a text is set. */
export interface TextStyle {
  readonly size: number
  readonly colour?: string
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly isBold?: boolean
  /** Kept clear of what is drawn behind it. */
  readonly isClear?: boolean
}

/** A text at a place: x, and y of its baseline. */
export const svgText = (x: number, y: number, text: string, style: TextStyle): string => {
  const { size, colour = '#222', anchor = 'start', isBold = false, isClear = false } = style
  const attributes = [
    `x="${x}" y="${y}" font-size="${size}" fill="${colour}"`,
    ...(anchor === 'start' ? [] : [`text-anchor="${anchor}"`]),
    ...(isBold ? ['font-weight="600"'] : []),
    ...(isClear ? ['paint-order="stroke" stroke="#fff" stroke-width="3" stroke-linejoin="round"'] : []),
  ]
  return `<text ${attributes.join(' ')}>${escaped(text)}</text>`
}
