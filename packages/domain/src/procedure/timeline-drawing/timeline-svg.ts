import { type CivilDate, addDays } from '../../value/civil-date.ts'
import type { Timeline, TimelineClock } from '../timeline.ts'
import { barOf, firstDayOf, lastDayOf } from './bar-of.ts'
import { clockRow } from './clock-row.ts'
import { type DateScale, dateScale, monthTicks } from './date-scale.ts'
import { legendRow } from './legend-row.ts'
import { type DrawnStep, stepBand, stepList, stepsOf } from './step-marks.ts'
import { type Drawn, type LineStyle, page, stacked, svgLine } from './svg-page.ts'
import { escaped, linesOf, svgText, widthOf } from './svg-text.ts'
import type { TimelineWords } from './timeline-words.ts'

const daysOf = (item: TimelineClock): readonly CivilDate[] => [
  firstDayOf(item),
  lastDayOf(item) ?? item.countedOn,
  ...barOf(item).map(({ to }) => to),
  ...(item.endedOn === undefined ? [] : [item.endedOn]),
]

// From the first thing that happened to the last day of any clock; as far as the day of the timeline where one still runs.
const scaleOf = ({ on, clocks }: Timeline, steps: readonly DrawnStep[]): DateScale => {
  const isOpen = clocks.some(({ endedOn, status }) => endedOn === undefined && status !== 'given')
  const days = [...steps.map((step) => step.on), ...clocks.flatMap(daysOf), ...(isOpen ? [on] : [])].toSorted()
  const [first = on, last = on] = [days[0], days.at(-1)]
  return dateScale(addDays(first, -2), addDays(last, 3), page.left, page.right)
}

const head = (timeline: Timeline, words: TimelineWords): Drawn => {
  const title = words.title(words.name(timeline.procedureLabel), timeline.case)
  const lines = linesOf(title, 17, page.right - page.left)
  const asOf = words.asOf(words.date(timeline.on))
  return {
    height: lines.length * 22 + 22,
    svg: [
      ...lines.map((line, i) => svgText(page.left, 18 + i * 22, line, { size: 17, isBold: true })),
      svgText(page.left, lines.length * 22 + 14, asOf, { size: 11, colour: '#555' }),
    ],
  }
}

const heading = (text: string): Drawn => ({
  height: 24,
  svg: [svgText(page.left, 17, text, { size: 13, isBold: true })],
})

const axis = (scale: DateScale): Drawn => ({
  height: 18,
  svg: monthTicks(scale, 12).flatMap((day) => {
    const [x, month] = [scale.at(day) + 2, day.slice(0, 7)]
    return x + widthOf(month, 9.5) > page.width ? [] : [svgText(x, 12, month, { size: 9.5, colour: '#666' })]
  }),
})

const shows = ({ from, to }: DateScale, on: CivilDate): boolean => on >= from && on < to

// Lines of months behind everything that is laid out by days, and the day of which it is told.
const grid = (scale: DateScale, on: CivilDate, top: number, bottom: number): readonly string[] => {
  const today = addDays(on, 1)
  const upright = (day: CivilDate, style: LineStyle): string =>
    svgLine([scale.at(day), top], [scale.at(day), bottom], style)
  return [
    ...monthTicks(scale, 12).map((day) => upright(day, { stroke: '#ddd' })),
    ...(shows(scale, on) ? [upright(today, { stroke: '#111', width: 1.2, dashes: '5 3' })] : []),
  ]
}

const issues = (timeline: Timeline, words: TimelineWords): Drawn => {
  const lines = timeline.issues.flatMap(({ clock, issue }) =>
    linesOf(words.notCounted(words.name(clock.label), words.issue(issue)), 10.5, page.right - page.left),
  )
  return {
    height: lines.length * 15,
    svg: lines.map((line, i) => svgText(page.left, 11 + i * 15, line, { size: 10.5, colour: '#8a1c1c' })),
  }
}

/**
 * A timeline as an SVG as wide as an A4 page: the steps as numbered marks over their days and as a list, each clock as a bar with
 * what was used, left, stood still and late. What is late is hatched, not coloured only. Needs no font, style or script from outside.
 */
export const timelineSvg = (timeline: Timeline, words: TimelineWords): string => {
  const steps = stepsOf(timeline)
  const scale = scaleOf(timeline, steps)
  const clocks = timeline.clocks.map((item) => clockRow(item, scale, words))
  const none = { height: 20, svg: [svgText(page.left, 13, words.noClocks, { size: 11, colour: '#555' })] }
  const top = [head(timeline, words), heading(words.steps)]
  const chart = [axis(scale), stepBand(steps, scale), heading(words.clocks), ...(clocks.length === 0 ? [none] : clocks)]
  const foot = [issues(timeline, words), legendRow(timeline, shows(scale, timeline.on), words), stepList(steps, words)]
  const above = stacked(top, page.top)
  const middle = stacked(chart, above.bottom)
  const below = stacked(foot, middle.bottom + 6)
  const height = below.bottom + page.top
  const title = words.title(words.name(timeline.procedureLabel), timeline.case)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${page.width}" height="${height}" viewBox="0 0 ${page.width} ${height}" role="img" font-family="'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC',system-ui,sans-serif">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${page.width}" height="${height}" fill="#fff"/>`,
    ...above.svg,
    ...grid(scale, timeline.on, above.bottom + 14, middle.bottom),
    ...middle.svg,
    ...below.svg,
    '</svg>',
  ].join('\n')
}
