import { type CivilDate, addDays } from '../../value/civil-date.ts'
import type { Label } from '../../value/label.ts'
import type { Timeline } from '../timeline.ts'
import type { DateScale } from './date-scale.ts'
import { type Drawn, page, place, stacked } from './svg-page.ts'
import { type TextStyle, linesOf, svgText } from './svg-text.ts'
import type { TimelineWords } from './timeline-words.ts'

/** A step with the number under which it is listed. */
export interface DrawnStep {
  readonly number: number
  readonly label: Label
  readonly on: CivilDate
  readonly isRefused: boolean
}

/** The steps of a timeline in the order of their days, those that the law does not allow among them. */
export const stepsOf = ({ moves, illegal }: Timeline): readonly DrawnStep[] =>
  [
    ...moves.map(({ label, on }) => ({ label, on, isRefused: false })),
    ...illegal.map(({ moveLabel, on }) => ({ label: moveLabel, on, isRefused: true })),
  ]
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map((step, i) => ({ ...step, number: i + 1 }))

const reach = 17

/** The mark of a step: a disc, of a refused one a crossed square. */
export const stepMark = (x: number, y: number, isRefused: boolean): string =>
  isRefused
    ? `<rect x="${x - 7}" y="${y - 7}" width="14" height="14" fill="#fff" stroke="#a11" stroke-width="2" stroke-dasharray="3 1.5"/>`
    : `<circle cx="${x}" cy="${y}" r="7" fill="#333"/>`

/** The steps as numbered marks over their days; what would lie upon another is a line lower. */
export const stepBand = (steps: readonly DrawnStep[], scale: DateScale): Drawn => {
  const ends: number[] = []
  const svg = steps.flatMap(({ on, number, isRefused }) => {
    // In the middle of its day.
    const x = place((scale.at(on) + scale.at(addDays(on, 1))) / 2)
    const free = ends.findIndex((end) => end <= x - reach)
    const level = free === -1 ? ends.length : free
    ends[level] = x
    const y = 10 + level * reach
    const colour = isRefused ? '#a11' : '#fff'
    return [
      stepMark(x, y, isRefused),
      svgText(x, y + 3, String(number), { size: number > 99 ? 7 : 8.5, colour, anchor: 'middle', isBold: true }),
    ]
  })
  return { height: Math.max(1, ends.length) * reach + 8, svg }
}

const [size, leading, indent] = [10.5, 16, 90]

const listed = ({ number, on, label, isRefused }: DrawnStep, width: number, words: TimelineWords): Drawn => {
  const text = isRefused ? words.refused(words.name(label)) : words.name(label)
  const lines = linesOf(text, size, width - indent - 8)
  const at = (x: number, y: number, said: string, style: Partial<TextStyle>): string =>
    svgText(page.left + x, y, said, { size, ...style })
  return {
    height: lines.length * leading,
    svg: [
      at(18, 12, String(number), { colour: '#555', anchor: 'end' }),
      at(24, 12, on, { colour: '#555' }),
      ...lines.map((line, i) => at(indent, 12 + i * leading, line, isRefused ? { colour: '#a11' } : {})),
    ],
  }
}

/** The steps as a numbered list in two columns. */
export const stepList = (steps: readonly DrawnStep[], words: TimelineWords): Drawn => {
  const width = (page.right - page.left) / 2
  const rows = Math.ceil(steps.length / 2)
  const columns = [steps.slice(0, rows), steps.slice(rows)].map((own) =>
    stacked(
      own.map((each) => listed(each, width, words)),
      4,
    ),
  )
  const svg = columns.flatMap((column, i) =>
    column.svg.length === 0 ? [] : [`<g transform="translate(${i * width} 0)">`, ...column.svg, '</g>'],
  )
  return { height: Math.max(...columns.map(({ bottom }) => bottom)) + 6, svg }
}
