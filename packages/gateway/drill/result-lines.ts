import stringWidth from 'string-width'
import { tableLines } from '../src/command/terminal.ts'
import { phases } from './drill-case.ts'
import { type CaseResult, faultClasses } from './drill-result.ts'
import type { DrillText } from './locale/drill-text.ts'

/** What a result is told beside its cases. */
export interface Occasion {
  readonly date: string
  readonly command: string
  /** Cores, versions, commit. */
  readonly machine: string
  /** What the fuzzer said, and for how long it ran; absent when it was left out. */
  readonly fuzz?: { readonly seconds: number; readonly said: string; readonly isClean: boolean }
}

const byPhaseText = ({ byPhase }: CaseResult, { phases: names, phase, separator }: DrillText): string =>
  phases
    .filter((each) => byPhase[each] > 0)
    .map((each) => phase(names[each], byPhase[each]))
    .join(separator)

const headerOf = ({ columns, classes }: DrillText): readonly string[] => [
  columns.case,
  columns.database,
  columns.kills,
  columns.acknowledged,
  ...faultClasses.filter((each) => each !== 'unfinished').map((each) => classes[each]),
  columns.finished,
  columns.byPhase,
]

// How often something was wrong, not how many signs of it there were: kills after which a fault of the class was found.
const killsWith = ({ faults }: CaseResult, wanted: string): string =>
  String(new Set(faults.filter((fault) => fault.class === wanted).map(({ kill }) => kill)).size)

const cellsOf = (result: CaseResult, text: DrillText): readonly string[] => [
  text.cases[result.id],
  result.database === 'sqlite' ? 'SQLite' : 'PostgreSQL',
  String(result.kills),
  String(result.acknowledged),
  ...faultClasses.filter((each) => each !== 'unfinished').map((each) => killsWith(result, each)),
  text.rounds(result.finished, result.rounds),
  byPhaseText(result, text),
]

/** A result as lines for a terminal. */
export const resultLines = (results: readonly CaseResult[], occasion: Occasion, text: DrillText): readonly string[] => {
  const header = headerOf(text)
  const columns = header.map(
    (title, i) => ({ title, align: i > 1 && i < header.length - 1 ? 'right' : 'left' }) as const,
  )
  const { date, command, machine, fuzz } = occasion
  return [
    ...tableLines(
      columns,
      results.map((result) => cellsOf(result, text)),
    ),
    ...(fuzz === undefined ? [] : [`${text.fuzz(fuzz.seconds)} ${fuzz.said}`]),
    text.ran(date, command, machine),
  ]
}

/** The faults of a result, each with the command that repeats it. */
export const faultLines = (results: readonly CaseResult[], seed: number, text: DrillText): readonly string[] =>
  results.flatMap((result) => {
    const { id, database, faults } = result
    return faults
      .slice(0, 20)
      .flatMap((fault) => [
        text.fault(`${database} ${text.cases[id]}`, fault, `${text.classes[fault.class]}: ${fault.what}`),
        text.again(
          `npm run drill -- --database ${database} --case ${id} --seed ${seed} --only ${fault.kill} --fuzz-seconds 0`,
        ),
      ])
  })

const padded = (cell: string, width: number): string => cell + ' '.repeat(Math.max(0, width - stringWidth(cell)))

type Table = readonly (readonly string[])[]

const markdownTable = (rows: Table): readonly string[] => {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => stringWidth(row[i] ?? ''))))
  const line = (cells: readonly string[]) => `| ${cells.map((cell, i) => padded(cell, widths[i] ?? 0)).join(' | ')} |`
  const [header = [], ...rest] = rows
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...rest.map(line)]
}

const both = (one: string, other: string): string => (one === other ? one : `${one} · ${other}`)
// The same table in two languages, as one.
const together = (one: Table, other: Table): Table =>
  one.map((row, y) => row.map((cell, x) => both(cell, other[y]?.[x] ?? '')))

const outcomeTable = (results: readonly CaseResult[], text: DrillText): Table =>
  [headerOf(text), ...results.map((result) => cellsOf(result, text))].map((row) => row.slice(0, -1))
const phaseTable = (results: readonly CaseResult[], text: DrillText): Table => [
  [text.columns.case, text.columns.database, ...phases.map((phase) => text.phases[phase])],
  ...results.map((result) => [
    ...cellsOf(result, text).slice(0, 2),
    ...phases.map((phase) => String(result.byPhase[phase])),
  ]),
]

/** A result as Markdown in both languages, for the document: what came of the cases, and where the kills fell. */
export const resultMarkdown = (
  results: readonly CaseResult[],
  { date, command, machine, fuzz }: Occasion,
  [first, second]: readonly [DrillText, DrillText],
): string =>
  [
    `${date}, \`${command}\``,
    '',
    machine,
    '',
    ...markdownTable(together(outcomeTable(results, first), outcomeTable(results, second))),
    '',
    ...markdownTable(together(phaseTable(results, first), phaseTable(results, second))),
    ...(fuzz === undefined ? [] : ['', both(first.fuzz(fuzz.seconds), second.fuzz(fuzz.seconds)), `\`${fuzz.said}\``]),
  ].join('\n')
