import { entryKinds } from '@zhunsheng/domain/ledger'
import type { Ledger } from '../ledger-2023/ledger.ts'
import { makeLedger } from '../ledger-2023/make-ledger.ts'
import { type SystemParts, systemParts } from './system-parts.ts'
import { type Part, reasons } from './system-reasons.ts'
import { shownBy } from './systems.ts'

const headings: Readonly<Record<Part, string>> = {
  ledgers: '台账（示例条数） · Ledgers (rows in the example)',
  procedure: '程序 · Procedure',
  clocks: '期限 · Clocks',
  figures: '指标 · Figures',
  points: '评分 · Points',
  alerts: '预警 · Alerts',
}

const code = (text: string): string => `\`${text}\``

const ledgersIn = (ledger: Ledger, { ledgers }: SystemParts): readonly string[] =>
  ledgers.map((id) => `${code(id)} ${entryKinds.find((kind) => kind.id === id)?.zh ?? ''}（${ledger[id].length}）`)

const camel = (kind: string): string => kind.replaceAll(/-(.)/gu, (_, letter: string) => letter.toUpperCase())

/** The calls of the command that show a system: its own, and those that show every system of which there is something. */
export const commandsOf = ({ system, procedure, clocks, figures, alerts }: SystemParts): readonly string[] => [
  ...(shownBy[system]?.commands ?? []),
  ...procedure.map((id) => `follow --procedure ${id}`),
  ...(clocks.length > 0 ? [`due --system ${system}`] : []),
  ...(figures.length > 0 ? ['figures --all'] : []),
  ...(alerts.length > 0 ? [`alerts --system ${system}`] : []),
]
/** The fields of the schema that show a system, with the type that has them; the rows of its ledgers are fields of their own. */
export const fieldsOf = ({ system, ledgers, clocks, figures, alerts }: SystemParts): readonly string[] => [
  ...(shownBy[system]?.fields ?? []),
  ...(clocks.length > 0 ? ['Query.due'] : []),
  ...(figures.length > 0 ? ['Township.figures'] : []),
  ...(alerts.length > 0 ? ['Township.alerts'] : []),
  ...ledgers.map((id) => `Query.${camel(id)}Entries`),
]

/** One line of a block: its heading, and what stands under it or the reason why nothing does. */
export const cellsOf = (ledger: Ledger, parts: SystemParts): readonly (readonly [heading: string, cell: string])[] => {
  const given: Readonly<Record<Part, readonly string[]>> = {
    ...parts,
    ledgers: ledgersIn(ledger, parts),
    procedure: parts.procedure.map(code),
    clocks: parts.clocks.map(code),
    figures: parts.figures.map(code),
    points: parts.points.map(code),
    alerts: parts.alerts.map(code),
  }
  const told = (['ledgers', 'procedure', 'clocks', 'figures', 'points', 'alerts'] as const).map((part) => {
    const reason = reasons[parts.system]?.[part]
    const cell = [...given[part], ...(reason === undefined ? [] : [`${reason.zh} · ${reason.en}`])]
    return [headings[part], cell.join('，')] as const
  })
  return [
    ...told,
    [
      '命令 · Command',
      commandsOf(parts)
        .map((words) => code(`zhunsheng ${words}`))
        .join('，'),
    ],
    [
      'GraphQL',
      fieldsOf(parts)
        .map((field) => code(field.replace('Query.', '')))
        .join('，'),
    ],
  ]
}

const pagesOf = ({ system }: SystemParts): readonly string[] => {
  const pages = shownBy[system]?.pages ?? []
  return pages.length === 0 ? [] : [`- 说明 · Page：${pages.map((page) => `[${page}](${page}.md)`).join('，')}`]
}

const block = (ledger: Ledger, parts: SystemParts): string => {
  const { number, label } = parts
  return [
    `### ${number} ${label.zh} · ${label.en}`,
    '',
    ...cellsOf(ledger, parts).map(([heading, cell]) => `- ${heading}：${cell}`),
    ...pagesOf(parts),
  ].join('\n')
}

/** The blocks of the page, one for each system. */
export const systemBlocks = (): readonly string[] => {
  const ledger = makeLedger()
  return systemParts.map((parts) => block(ledger, parts))
}

// The formatter leaves what stands between these alone, and so can a test compare it to the letter.
const place = /(<!-- prettier-ignore-start -->)[^]*?(<!-- prettier-ignore-end -->)/u

/** The page of systems with its blocks written anew; a page that is up to date stays as it is. */
export const withSystems = (page: string): string =>
  page.replace(place, (_, start: string, end: string) => `${start}\n\n${systemBlocks().join('\n\n')}\n\n${end}`)
