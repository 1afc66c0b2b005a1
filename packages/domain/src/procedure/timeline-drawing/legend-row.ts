import type { Timeline } from '../timeline.ts'
import { barOf, lastDayOf } from './bar-of.ts'
import { barHeight, barShape, endMark } from './bar-shape.ts'
import { stepMark } from './step-marks.ts'
import { type Drawn, page, place, svgLine } from './svg-page.ts'
import { svgText, widthOf } from './svg-text.ts'
import type { TimelineWords } from './timeline-words.ts'

const swatch = 22
const lastDay = { stroke: '#111', width: 2 } as const
const today = { stroke: '#111', width: 1.2, dashes: '5 3' } as const

/** What the marks mean, as far as there are any of them. */
export const legendRow = (timeline: Timeline, hasToday: boolean, { legend }: TimelineWords): Drawn => {
  const types = new Set(timeline.clocks.flatMap((item) => barOf(item).map(({ type }) => type)))
  const parts = (['used', 'left', 'still', 'late'] as const).filter((type) => types.has(type))
  const shapes = [
    ...parts.map((type) => ({ text: legend[type], svg: barShape(type, 0, swatch) })),
    ...(timeline.clocks.some((item) => lastDayOf(item) !== undefined)
      ? [{ text: legend.last, svg: [svgLine([swatch / 2, -3], [swatch / 2, barHeight + 3], lastDay)] }]
      : []),
    ...(timeline.clocks.some(({ endedOn }) => endedOn !== undefined)
      ? [{ text: legend.end, svg: [endMark(swatch / 2)] }]
      : []),
    ...(timeline.illegal.length > 0
      ? [{ text: legend.refused, svg: [stepMark(swatch / 2, barHeight / 2, true)] }]
      : []),
    ...(hasToday ? [{ text: legend.today, svg: [svgLine([swatch / 2, -2], [swatch / 2, barHeight + 2], today)] }] : []),
  ]
  let [x, y]: [number, number] = [page.left, 8]
  const svg = shapes.flatMap(({ text, svg: shape }) => {
    const width = swatch + 5 + widthOf(text, 10) + 16
    if (x + width > page.right + 16) [x, y] = [page.left, y + 18]
    const at = place(x)
    x += width
    return [
      `<g transform="translate(${at} ${y})">`,
      ...shape,
      svgText(swatch + 5, barHeight - 2, text, { size: 10, colour: '#444' }),
      '</g>',
    ]
  })
  return { height: y + 22, svg }
}
