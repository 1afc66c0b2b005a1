import { addDays } from '../../value/civil-date.ts'
import type { Timeline, TimelineClock } from '../timeline.ts'
import { type BarPart, barOf, lastDayOf } from './bar-of.ts'
import { standingText, usedText } from './clock-text.ts'
import { linesOf, widthOf } from './svg-text.ts'
import type { TimelineWords } from './timeline-words.ts'

// What would end a name in the syntax of Mermaid, or be read as a tag or an entity, as it is written in full width.
const wide = {
  ':': '：',
  ';': '；',
  '#': '＃',
  ',': '，',
  '%': '％',
  '<': '＜',
  '>': '＞',
  '&': '＆',
  '`': '｀',
} as const
const isWide = (sign: string): sign is keyof typeof wide => Object.hasOwn(wide, sign)
const named = (text: string): string =>
  [...text.replaceAll(/\s+/gu, ' ').trim()].map((sign) => (isWide(sign) ? wide[sign] : sign)).join('')

const marks: Readonly<Record<BarPart['type'], string>> = { used: 'done', left: 'active', still: 'done', late: 'crit' }

const [size, widest] = [11, 290]

// What stands beside the bars of a clock: its name, how it stands, and what it rests on.
const besideOf = (item: TimelineClock, words: TimelineWords): readonly string[] =>
  [words.name(item.clock.label), standingText(item, words), words.citation(item.citation)].flatMap((text) =>
    linesOf(named(text), size, widest),
  )

const clockLines = (item: TimelineClock, i: number, words: TimelineWords): readonly string[] => {
  const { legend } = words
  const bar = barOf(item)
  const first = bar.findIndex(({ type }) => type === 'used')
  const milestone = (text: string, id: string, day: string | undefined): readonly string[] =>
    day === undefined ? [] : [`  ${named(text)} :milestone, c${i}${id}, ${day}, 0d`]
  return [
    `  section ${besideOf(item, words).join('<br>')}`,
    // The end of a task is not included in it.
    ...bar.map(({ type, from, to }, j) => {
      const text = j === first ? usedText(item, words) : legend[type]
      return `  ${named(text)} :${marks[type]}, c${i}p${j}, ${from}, ${addDays(to, 1)}`
    }),
    ...milestone(legend.last, 'l', lastDayOf(item)),
    ...milestone(legend.end, 'e', item.endedOn),
  ]
}

// As much room beside the bars as the longest line takes.
const roomFor = ({ clocks }: Timeline, words: TimelineWords): number => {
  const texts = [words.steps, ...clocks.flatMap((item) => besideOf(item, words))]
  return Math.ceil(Math.max(...texts.map((text) => widthOf(text, size)))) + 24
}

/**
 * A timeline as a Gantt chart in the syntax of Mermaid (10.5 and later): the steps are milestones, each clock is a section with what
 * was used of it, what was left, where it stood still and by how much it was late.
 */
export const timelineMermaid = (timeline: Timeline, words: TimelineWords): string => {
  const { moves, illegal, clocks } = timeline
  const title = words.title(words.name(timeline.procedureLabel), timeline.case)
  return [
    '---',
    'config:',
    '  gantt:',
    `    leftPadding: ${roomFor(timeline, words)}`,
    '---',
    'gantt',
    `  title ${named(`${title} · ${words.asOf(words.date(timeline.on))}`)}`,
    '  dateFormat YYYY-MM-DD',
    '  axisFormat %Y-%m-%d',
    `  section ${named(words.steps)}`,
    ...moves.map(({ label, on }, i) => `  ${named(words.name(label))} :milestone, m${i}, ${on}, 0d`),
    ...illegal.map(
      ({ moveLabel, on }, i) => `  ${named(words.refused(words.name(moveLabel)))} :crit, milestone, x${i}, ${on}, 0d`,
    ),
    ...clocks.flatMap((item, i) => clockLines(item, i, words)),
  ].join('\n')
}
