import { say } from '@zhunsheng/domain/explanation'
import { instruments } from '@zhunsheng/domain/law'
import type { FollowedProcedure, HeldGate, MadeMove, NextMove } from '@zhunsheng/domain/procedure'
import type { CivilDate } from '@zhunsheng/domain'
import type { OneCase } from '../run/follow-cases.ts'
import { citationText } from './cited-text.ts'
import { entryJson } from './entry-json.ts'
import { kindName } from './kind-name.ts'
import { tableLines } from './terminal.ts'
import type { Wording } from './wording.ts'

const moveName = ({ moves }: FollowedProcedure, move: string, { locale }: Wording): string => {
  const label = moves.find(({ id }) => id === move)?.label
  return label === undefined ? move : locale.format.name(label)
}

const entryName = ({ entry }: MadeMove, { text, locale }: Wording): string =>
  text.follow.entry(kindName(entry.kind, locale), entry.key)

/** Every case of a procedure, a line each. */
export const caseListLines = (
  procedure: FollowedProcedure,
  cases: readonly OneCase[],
  wording: Wording,
): readonly string[] => {
  const [key, title, since, last, illegal] = wording.text.follow.listColumns
  return tableLines(
    [{ title: key }, { title }, { title: since }, { title: last }, { title: illegal, align: 'right' }],
    cases.map((each) => {
      const latest = each.made.at(-1)
      const named = latest === undefined ? '—' : `${latest.on} ${moveName(procedure, latest.move, wording)}`
      return [each.key, each.title ?? '—', each.made[0]?.on ?? '—', named, String(each.illegal.length)]
    }),
  )
}

// What the same condition holds is told together: after the archive that is nearly everything.
const heldLines = (moves: readonly NextMove[], wording: Wording): readonly string[] => {
  const { text, locale } = wording
  const { name } = locale.format
  const held = moves.flatMap(({ label, gates: [first] }) => (first === undefined ? [] : [{ label, first }]))
  return [...Map.groupBy(held, ({ first }) => first.gate).values()].flatMap((each) => {
    const gate = each[0]?.first
    if (gate === undefined) return []
    const names = text.list(each.map(({ label }) => name(label)))
    const cited = citationText(gate.citation, { instruments }, locale)
    return [`  ${text.follow.heldMove(names, name(gate.label), name(gate.lacks), cited, name(gate.remedy))}`]
  })
}

/** What may come next on a day, and what holds the rest; of what was made once only whether it may be made again. */
export const nextLines = (
  { inForceFrom }: FollowedProcedure,
  next: readonly NextMove[],
  made: readonly Pick<MadeMove, 'move'>[],
  on: CivilDate,
  wording: Wording,
): readonly string[] => {
  const { text, locale } = wording
  const { date, name } = locale.format
  // Where there is no law that could hold anything, everything would be open.
  if (on < inForceFrom) return [text.follow.beforeLaw(date(on), date(inForceFrom))]
  const done = new Set(made.map(({ move }) => move))
  const open = next.filter(({ gates }) => gates.length === 0).map(({ label }) => name(label))
  const held = heldLines(
    next.filter(({ move }) => !done.has(move)),
    wording,
  )
  return [
    open.length === 0 ? text.follow.nothingOpen(date(on)) : text.follow.open(date(on), text.list(open)),
    ...(held.length === 0 ? [] : [text.follow.held, ...held]),
  ]
}

/** One case: what was done, what the law does not allow, what may come next on a day and what is missing for the rest. */
export const caseLines = (
  procedure: FollowedProcedure,
  followed: OneCase,
  on: CivilDate,
  wording: Wording,
): readonly string[] => {
  const { text, locale } = wording
  const { follow } = text
  const [date, step, entry] = follow.columns
  return [
    follow.title(locale.format.name(procedure.label), followed.key, followed.title),
    ...tableLines(
      [{ title: date }, { title: step }, { title: entry }],
      followed.made.map((made) => [made.on, moveName(procedure, made.move, wording), entryName(made, wording)]),
    ),
    ...(followed.illegal.length === 0
      ? []
      : [follow.illegal, ...followed.illegal.map((each) => `  ${say(each, locale)}`)]),
    ...nextLines(procedure, followed.next(on), followed.made, on, wording),
  ]
}

/** A gate that is shut, as JSON. */
export const gateJson = ({ gate, citation, shortfall, keys, unknown }: HeldGate): object => ({
  gate,
  citation,
  shortfall: shortfall ?? null,
  keys: keys ?? null,
  unknown: unknown ?? null,
})

/** One case as JSON: codes, days and entries, and of what is illegal the sentence as well. */
export const caseJson = (followed: OneCase, on: CivilDate, { locale }: Wording): object => ({
  case: followed.key,
  title: followed.title ?? null,
  made: followed.made.map((made) => ({ move: made.move, on: made.on, ...entryJson(made.entry) })),
  illegal: followed.illegal.map((each) => ({
    move: each.move,
    on: each.on,
    ...entryJson(each.entry),
    text: say(each, locale),
    gates: each.gates.map(gateJson),
  })),
  next: followed.next(on).map(({ move, gates }) => ({ move, gates: gates.map(gateJson) })),
})
