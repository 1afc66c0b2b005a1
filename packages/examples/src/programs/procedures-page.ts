import { chinaCalendar } from '@zhunsheng/domain/calendar'
import { type Locale, say } from '@zhunsheng/domain/explanation'
import { instruments } from '@zhunsheng/domain/law'
import { en } from '@zhunsheng/domain/locale/en'
import { zhCN } from '@zhunsheng/domain/locale/zh-CN'
import {
  type DeclaredGate,
  type FollowedProcedure,
  casesIn,
  drawing,
  illegalMoves,
  majorDecision,
  procedures,
  noBackground,
} from '@zhunsheng/domain/procedure'
import { entriesOf } from '../ledger-2023/entries.ts'
import { makeLedger } from '../ledger-2023/make-ledger.ts'

const locales: readonly Locale[] = [zhCN, en]
const bothWays = (of: (locale: Locale) => string): string => locales.map(of).join('<br>')

const mermaid = (procedure: FollowedProcedure, { format }: Locale): string =>
  ['```mermaid', drawing(procedure, format), '```'].join('\n')

const cited = ({ citation }: DeclaredGate, { format }: Locale): string => {
  const title = instruments.get(citation.instrument)?.title ?? { zh: '', en: '' }
  return format.citation({ ...citation, instrument: { id: citation.instrument, label: title } })
}

// Each gate once, with the moves that it holds: all of them but a few are told by those few.
const gatesOf = ({ moves }: FollowedProcedure): string => {
  const held = Map.groupBy(
    moves.flatMap(({ id, label, gates }) => gates.map((gate) => ({ id, label, gate }))),
    ({ gate }) => gate.id,
  )
  const rows = [...held.values()].map((each) => {
    const holds = ({ format }: Locale): string => {
      const names = each.map(({ label }) => format.name(label))
      const rest = moves
        .filter(({ id }) => !each.some((other) => other.id === id))
        .map(({ label }) => format.name(label))
      if (rest.length > 4 || names.length < 6) return names.join(format === zhCN.format ? '、' : ', ')
      return format === zhCN.format ? `除${rest.join('、')}以外` : `all but: ${rest.join(', ')}`
    }
    const [first] = each
    if (first === undefined) return []
    const { gate } = first
    return [
      `\`${gate.id}\``,
      bothWays(({ format }) => format.name(gate.label)),
      bothWays(holds),
      bothWays((locale) => cited(gate, locale)),
      bothWays(({ format }) => format.name(gate.remedy)),
    ]
  })
  const head = ['门槛 · Gate', '要求 · Demands', '所管 · Holds', '依据 · Basis', '可以怎样办 · What could be done']
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

const partOf = (procedure: FollowedProcedure): string =>
  [
    `### ${procedure.label.zh} · ${procedure.label.en}`,
    ...locales.map((locale) => mermaid(procedure, locale)),
    gatesOf(procedure),
  ].join('\n\n')

// What is said when the reviews of the first matter of the example are left out: its discussion is refused.
const refusal = (): string => {
  const [first] = casesIn(majorDecision, entriesOf(makeLedger())).values()
  const unreviewed = (first ?? []).filter(({ kind }) => kind !== 'legality-review')
  const illegal = procedures.flatMap((procedure) => illegalMoves(procedure, unreviewed, chinaCalendar, noBackground))
  return locales.flatMap((locale) => illegal.slice(0, 1).map((each) => `> ${say(each, locale)}`)).join('\n>\n')
}

// The formatter leaves what stands between these alone, and so can a test compare it to the letter.
const place = /(<!-- prettier-ignore-start -->)[^]*?(<!-- prettier-ignore-end -->)/gu

/** The page of procedures with its refusal, drawings and tables written anew; a page that is up to date stays as it is. */
export const withProcedures = (page: string): string => {
  const parts = [refusal(), procedures.map(partOf).join('\n\n')]
  return page.replaceAll(place, (_, start: string, end: string) => `${start}\n\n${parts.shift() ?? ''}\n\n${end}`)
}
