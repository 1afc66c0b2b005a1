import { chinaCalendar } from '@zhunsheng/domain/calendar'
import type { Label, LooseEntry } from '@zhunsheng/domain'
import { type Locale, say } from '@zhunsheng/domain/explanation'
import { instruments } from '@zhunsheng/domain/law'
import { en } from '@zhunsheng/domain/locale/en'
import { zhCN } from '@zhunsheng/domain/locale/zh-CN'
import {
  type DeclaredGate,
  type DrawingWords,
  type FollowedProcedure,
  type IllegalMove,
  backgroundOf,
  casesIn,
  drawing,
  enforcementCase,
  follow,
  majorDecision,
  noBackground,
  procedures,
} from '@zhunsheng/domain/procedure'
import { entriesOf } from '../ledger-2023/entries.ts'
import { makeLedger } from '../ledger-2023/make-ledger.ts'

const locales: readonly Locale[] = [zhCN, en]
const bothWays = (of: (locale: Locale) => string): string => locales.map(of).join('<br>')

const titleOf = (instrument: string): Label => instruments.get(instrument)?.title ?? { zh: '', en: '' }
const cited = ({ citation }: Pick<DeclaredGate, 'citation'>, { format }: Locale): string =>
  format.citation({ ...citation, instrument: { id: citation.instrument, label: titleOf(citation.instrument) } })

// What most gates rest on: its articles go without its name.
const mainLawOf = ({ moves }: FollowedProcedure): string => {
  const gates = new Map(moves.flatMap((move) => move.gates.map((gate) => [gate.id, gate] as const)))
  const laws = Map.groupBy(gates.values(), ({ citation }) => citation.instrument)
  return [...laws].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? ''
}

const mermaid = (procedure: FollowedProcedure, locale: Locale): string => {
  const { format } = locale
  const place: DrawingWords['place'] = (citation) => {
    const at = format.place(citation)
    return at === '' || citation.instrument === mainLawOf(procedure) ? at : cited({ citation }, locale)
  }
  return ['```mermaid', drawing(procedure, { name: format.name, place }), '```'].join('\n')
}

const lawNamed = (procedure: FollowedProcedure): string => {
  const { zh, en: english } = titleOf(mainLawOf(procedure))
  return `没有写明出处的条文，出自《${zh}》。 · Articles without a name are of the ${english}.`
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
    lawNamed(procedure),
    ...locales.map((locale) => mermaid(procedure, locale)),
    gatesOf(procedure),
  ].join('\n\n')

const quoted = (illegal: IllegalMove | undefined): string =>
  locales.flatMap((locale) => (illegal === undefined ? [] : [`> ${say(illegal, locale)}`])).join('\n>\n')

// What is said when the reviews of the first matter of the example are left out: its discussion is refused.
const unreviewed = (entries: readonly LooseEntry[]): string => {
  const [first = []] = casesIn(majorDecision, entries).values()
  const left = first.filter(({ kind }) => kind !== 'legality-review')
  return quoted(follow(majorDecision, left, chinaCalendar, noBackground).illegal[0])
}

// And when nobody in the township of the example holds a certificate: whoever looks into its first case is refused.
const uncertified = (entries: readonly LooseEntry[]): string => {
  const [first = []] = casesIn(enforcementCase, entries).values()
  const beside = backgroundOf(entries.filter(({ kind }) => kind !== 'enforcement-certificate'))
  return quoted(follow(enforcementCase, first, chinaCalendar, beside).illegal[0])
}

// The formatter leaves what stands between these alone, and so can a test compare it to the letter.
const place = /(<!-- prettier-ignore-start -->)[^]*?(<!-- prettier-ignore-end -->)/gu

/** The page of procedures with its refusal, drawings and tables written anew; a page that is up to date stays as it is. */
export const withProcedures = (page: string): string => {
  const entries = entriesOf(makeLedger())
  const parts = [unreviewed(entries), uncertified(entries), procedures.map(partOf).join('\n\n')]
  return page.replaceAll(place, (_, start: string, end: string) => `${start}\n\n${parts.shift() ?? ''}\n\n${end}`)
}
