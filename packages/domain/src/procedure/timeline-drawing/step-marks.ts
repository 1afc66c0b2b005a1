import { type CivilDate, addDays } from '../../value/civil-date.ts'
import type { Label } from '../../value/label.ts'
import type { Timeline } from '../timeline.ts'
import type { DateScale } from './date-scale.ts'
import { type Drawn, page, place } from './svg-page.ts'
import { cutTo, svgText } from './svg-text.ts'
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

/** The steps as a numbered list in two columns. */
export const stepList = (steps: readonly DrawnStep[], words: TimelineWords): Drawn => {
  const rows = Math.ceil(steps.length / 2)
  const width = (page.right - page.left) / 2
  const svg = steps.flatMap(({ number, on, label, isRefused }, i) => {
    const [x, y] = [page.left + (i >= rows ? width : 0), 16 + (i % Math.max(1, rows)) * 16]
    const text = isRefused ? `${words.name(label)}（${words.refused}）` : words.name(label)
    const colour = isRefused ? '#a11' : '#222'
    return [
      svgText(x + 18, y, String(number), { size: 10.5, colour: '#555', anchor: 'end' }),
      svgText(x + 24, y, on, { size: 10.5, colour: '#555' }),
      svgText(x + 90, y, cutTo(text, 10.5, width - 96), { size: 10.5, colour }),
    ]
  })
  return { height: rows * 16 + 10, svg }
}
