import { addDays } from '../../value/civil-date.ts'
import type { TimelineClock } from '../timeline.ts'
import { barOf, firstDayOf, lastDayOf } from './bar-of.ts'
import { barHeight, barShape, endMark } from './bar-shape.ts'
import { standingText, usedText } from './clock-text.ts'
import type { DateScale } from './date-scale.ts'
import { type Drawn, page, place, svgLine } from './svg-page.ts'
import { linesOf, svgText, widthOf } from './svg-text.ts'
import type { TimelineWords } from './timeline-words.ts'

const space = page.right - page.left
const isBad = ({ status }: TimelineClock): boolean => status === 'late' || status === 'overdue'

const details = (item: TimelineClock, words: TimelineWords): readonly string[] => {
  const { endedOn } = item
  const numbers = [
    words.until(firstDayOf(item), lastDayOf(item)),
    usedText(item, words),
    ...(endedOn === undefined ? [] : [words.endedOn(endedOn)]),
  ].join(' · ')
  const citation = words.citation(item.citation)
  const together = `${citation}　${numbers}`
  if (widthOf(together, 9.5) <= space) return [together]
  return [citation, numbers].flatMap((text) => linesOf(text, 9.5, space))
}

const bar = (item: TimelineClock, scale: DateScale, y: number): readonly string[] => {
  const parts = barOf(item).flatMap(({ type, from, to }) => {
    const [x, end] = [scale.at(from), scale.at(addDays(to, 1))]
    return barShape(type, x, place(end - x))
  })
  const last = lastDayOf(item)
  const started = scale.at(addDays(firstDayOf(item), 1))
  // Where it runs out; of what stands still nobody knows.
  const end = last === undefined ? [] : [scale.at(addDays(last, 1))]
  return [
    `<g transform="translate(0 ${y})">`,
    ...parts,
    svgLine([started, -3], [started, barHeight + 3], { stroke: '#111' }),
    ...end.map((x) => svgLine([x, -3], [x, barHeight + 3], { stroke: '#111', width: 2 })),
    ...(item.endedOn !== undefined ? [endMark(scale.at(addDays(item.endedOn, 1)))] : []),
    '</g>',
  ]
}

/** A clock as a row: its name and how it stands, the bar under the days, and what it rests on. */
export const clockRow = (item: TimelineClock, scale: DateScale, words: TimelineWords): Drawn => {
  const standing = standingText(item, words)
  const names = linesOf(words.name(item.clock.label), 11.5, space - widthOf(standing, 11.5) - 16)
  const said = details(item, words)
  const barTop = names.length * 15 + 6
  const below = barTop + barHeight + 15
  return {
    height: below + (said.length - 1) * 13 + 14,
    svg: [
      ...names.map((name, i) => svgText(page.left, 13 + i * 15, name, { size: 11.5, isBold: true, isClear: true })),
      svgText(page.right, 13, standing, {
        size: 11.5,
        anchor: 'end',
        colour: isBad(item) ? '#a11' : '#222',
        isBold: isBad(item),
        isClear: true,
      }),
      ...bar(item, scale, barTop),
      ...said.map((text, i) => svgText(page.left, below + i * 13, text, { size: 9.5, colour: '#555', isClear: true })),
    ],
  }
}
