import type { BarPart } from './bar-of.ts'
import { place, svgLine } from './svg-page.ts'

/** How high a bar is. */
export const barHeight = 12

const box = (x: number, width: number, fill: string, stroke: string): string =>
  `<rect x="${x}" y="0" width="${width}" height="${barHeight}" fill="${fill}" stroke="${stroke}" stroke-width="1"/>`

// Strokes from the lower edge to the upper one, cut at the sides: no pattern that a page with several drawings would share.
const hatching = (x: number, width: number, stroke: string): readonly string[] => {
  const strokes: string[] = []
  for (let at = x - barHeight; at < x + width; at += 5) {
    const [from, to] = [Math.max(at, x), Math.min(at + barHeight, x + width)]
    if (to <= from) continue
    strokes.push(svgLine([from, barHeight - (from - at)], [to, barHeight - (to - at)], { stroke, width: 1.3 }))
  }
  return strokes
}

const dots = (x: number, width: number): readonly string[] => {
  const places = Array.from({ length: Math.floor((width - 2) / 5) }, (_, i) => place(x + 3 + i * 5))
  return places.map((at) => `<circle cx="${at}" cy="${barHeight / 2}" r="1.2" fill="#555"/>`)
}

/**
 * A part of a bar: what was used is filled, what was left is empty, what stood still is dotted, what is late is hatched. So they
 * are told apart in grey, too.
 */
export const barShape = (type: BarPart['type'], x: number, width: number): readonly string[] => {
  switch (type) {
    case 'used':
      return [box(x, width, '#3f6e9e', '#274a6d')]
    case 'left':
      return [box(x, width, '#fff', '#274a6d')]
    case 'still':
      return [box(x, width, '#eee', '#777'), ...dots(x, width)]
    case 'late':
      return [box(x, width, '#fdeeee', '#a11'), ...hatching(x, width, '#a11')]
  }
}

/** The mark of the day on which a clock ended: a diamond over the bar. */
export const endMark = (x: number): string => {
  const middle = barHeight / 2
  return `<path d="M${x} ${middle - 7} L${place(x + 5)} ${middle} L${x} ${middle + 7} L${place(x - 5)} ${middle} Z" fill="#111" stroke="#fff" stroke-width="1"/>`
}
