import { addDays } from '../../value/civil-date.ts'
import type { Timeline, TimelineClock } from '../timeline.ts'
import { type BarPart, barOf } from './bar-of.ts'
import { standingText, usedText } from './clock-text.ts'
import type { TimelineWords } from './timeline-words.ts'

// What would end a name in the syntax of Mermaid, as it is written in full width.
const wide: Readonly<Record<string, string>> = { ':': '：', ';': '；', '#': '＃', ',': '，', '%': '％' }
const named = (text: string): string =>
  text.replaceAll(/[:;#,%]/gu, (sign) => wide[sign] ?? sign).replaceAll(/\s+/gu, ' ')

const marks: Readonly<Record<BarPart['type'], string>> = { used: 'done', left: 'active', still: 'done', late: 'crit' }

const clockLines = (item: TimelineClock, i: number, words: TimelineWords): readonly string[] => {
  const texts = {
    used: usedText(item, words),
    left: words.legend.left,
    still: words.legend.still,
    late: words.legend.late,
  }
  const said = standingText(item, words)
  const parts = barOf(item)
  return [
    `  section ${named(`${words.name(item.clock.label)} · ${words.citation(item.citation)} · ${said}`)}`,
    // The end of a task is not included in it.
    ...parts.map(
      ({ type, from, to }, j) => `  ${named(texts[type])} :${marks[type]}, c${i}p${j}, ${from}, ${addDays(to, 1)}`,
    ),
    ...(item.endedOn === undefined ? [] : [`  ${named(words.legend.end)} :milestone, c${i}e, ${item.endedOn}, 0d`]),
  ]
}

/**
 * A timeline as a Gantt chart in the syntax of Mermaid: the steps are milestones, each clock is a section with what was used of it,
 * what was left, where it stood still and by how much it was late.
 */
export const timelineMermaid = (timeline: Timeline, words: TimelineWords): string => {
  const { moves, illegal, clocks } = timeline
  const title = words.title(words.name(timeline.procedureLabel), timeline.case)
  return [
    'gantt',
    `  title ${named(`${title} · ${words.asOf(words.date(timeline.on))}`)}`,
    '  dateFormat YYYY-MM-DD',
    '  axisFormat %Y-%m-%d',
    `  section ${named(words.steps)}`,
    ...moves.map(({ label, on }, i) => `  ${named(words.name(label))} :milestone, m${i}, ${on}, 0d`),
    ...illegal.map(
      ({ moveLabel, on }, i) =>
        `  ${named(`${words.name(moveLabel)}（${words.refused}）`)} :crit, milestone, x${i}, ${on}, 0d`,
    ),
    ...clocks.flatMap((item, i) => clockLines(item, i, words)),
  ].join('\n')
}
