import { type LooseEntry, formatExact } from '@zhunsheng/domain'
import { say } from '@zhunsheng/domain/explanation'
import { instruments } from '@zhunsheng/domain/law'
import type { CaseMoney, FineInBand, TimelineClock, TimelineMove } from '@zhunsheng/domain/timeline'
import type { CaseTimeline } from '../run/case-timeline.ts'
import { gateJson, nextLines } from './case-lines.ts'
import { citationText } from './cited-text.ts'
import { deadlineText, shownAt } from './due-lines.ts'
import { entryJson } from './entry-json.ts'
import { kindName } from './kind-name.ts'
import { tableLines } from './terminal.ts'
import type { Wording } from './wording.ts'

// Whoever took a step, by person key: the fields in which entries of procedures name them.
const actors = ['officer', 'secondOfficer', 'reviewer'] as const

const takenBy = (entry: LooseEntry | undefined): readonly string[] =>
  actors.flatMap((field) => {
    const person = entry?.facts[field]
    return typeof person === 'string' ? [person] : []
  })
const documentOf = (entry: LooseEntry | undefined): string | undefined => {
  const document = entry?.facts['document']
  return typeof document === 'string' ? document : undefined
}
const entryOf = ({ entries }: CaseTimeline, { entry }: TimelineMove): LooseEntry | undefined =>
  entries.find(({ id }) => id === entry.id)

const moveLines = (timeline: CaseTimeline, wording: Wording): readonly string[] => {
  const { text, locale } = wording
  if (timeline.moves.length === 0) return [text.timeline.noMoves]
  return tableLines(
    text.timeline.moves.map((title) => ({ title })),
    timeline.moves.map((move) => {
      const entry = entryOf(timeline, move)
      const people = takenBy(entry)
      const named = text.follow.entry(kindName(move.entry.kind, locale), move.entry.key)
      const by = people.length === 0 ? '—' : text.list(people)
      return [move.on, locale.format.name(move.label), by, documentOf(entry) ?? '—', named]
    }),
  )
}

const clockCitation = ({ citation }: TimelineClock, { locale }: Wording): string =>
  citationText(citation, { instruments }, locale)

// How it came out; of what runs on, what is left.
const standing = (item: TimelineClock, wording: Wording): string => {
  const { due, timeline } = wording.text
  const { status, left, overdue, unit, endedOn } = item
  const name = timeline.status[status]
  const more = [
    ...(status === 'late' || status === 'overdue' ? [due.overdue(overdue, unit)] : []),
    ...((status === 'running' || status === 'soon') && left !== undefined
      ? [item.clock.bound === 'atLeast' ? due.toGive(left, unit) : due.left(left, unit)]
      : []),
    ...(endedOn === undefined ? [] : [timeline.ended(shownAt(endedOn, wording))]),
  ]
  return more.length === 0 ? name : timeline.standing(name, wording.text.list(more))
}

const clockLines = (timeline: CaseTimeline, wording: Wording): readonly string[] => {
  const { text, locale } = wording
  if (timeline.clocks.length === 0) return [text.timeline.noClocks]
  const rows = timeline.clocks.map((item) => [
    locale.format.name(item.clock.label),
    shownAt(item.start, wording),
    deadlineText(item.deadline, wording),
    text.timeline.used(item.elapsed, item.length, item.unit),
    standing(item, wording),
    clockCitation(item, wording),
  ])
  return [
    text.timeline.clocks,
    ...tableLines(
      text.timeline.clockColumns.map((title) => ({ title })),
      rows,
    ).map((line) => `  ${line}`),
  ]
}

const bandText = ({ benchmark, tier, least, most, isWithin, reason }: FineInBand, wording: Wording): string => {
  const { money: words } = wording.text.timeline
  const { money, name } = wording.locale.format
  const place = isWithin ? words.within : words.outside(reason)
  return words.band(benchmark, name(tier), money(least), money(most), place)
}

const moneyLines = ({ money }: CaseTimeline, wording: Wording): readonly string[] => {
  if (money === undefined) return []
  const { text, locale } = wording
  const { money: words } = text.timeline
  const { money: yuan, date } = locale.format
  const { decision, fine, band, due, isDeferred, isUndone, paid, paidOn, late, latePaid } = money
  const basis = late && citationText(late.source.citation, { instruments }, locale)
  return [
    '',
    words.fine(decision, yuan(fine)),
    ...(band === undefined ? [] : [bandText(band, wording)]),
    ...(isUndone ? [words.undone] : due === undefined ? [] : [words.due(date(due), isDeferred)]),
    words.paid(yuan(paid), paidOn && date(paidOn)),
    ...(late === undefined || basis === undefined
      ? []
      : [words.late(yuan(late.amount), late.daysLate, late.daysLeftOut, late.isCapped, basis)]),
    ...(latePaid === 0 ? [] : [words.latePaid(yuan(latePaid))]),
  ]
}

const issueLines = ({ issues }: CaseTimeline, { text, locale }: Wording): readonly string[] =>
  issues.map(({ clock, issue }) => text.timeline.notCounted(locale.format.name(clock.label), say(issue, locale)))

/** One case as lines: its steps, its clocks, what the law does not allow, and what may come next. */
export const timelineLines = (timeline: CaseTimeline, wording: Wording): readonly string[] => {
  const { text, locale } = wording
  const { illegal } = timeline
  return [
    text.follow.title(locale.format.name(timeline.procedureLabel), timeline.case, timeline.title),
    text.timeline.asOf(locale.format.date(timeline.on)),
    '',
    ...moveLines(timeline, wording),
    '',
    ...clockLines(timeline, wording),
    ...issueLines(timeline, wording),
    ...moneyLines(timeline, wording),
    ...(illegal.length === 0 ? [] : ['', text.follow.illegal, ...illegal.map((each) => `  ${say(each, locale)}`)]),
    '',
    ...nextLines(timeline.followed, timeline.next, timeline.moves, timeline.on, wording),
  ]
}

const moveJson = (timeline: CaseTimeline, move: TimelineMove, { locale }: Wording): object => {
  const entry = entryOf(timeline, move)
  return {
    move: move.move,
    title: locale.format.name(move.label),
    on: move.on,
    by: takenBy(entry),
    document: documentOf(entry) ?? null,
    ...entryJson(move.entry),
  }
}

const clockJson = (item: TimelineClock, wording: Wording): object => ({
  clock: item.clock.id,
  title: wording.locale.format.name(item.clock.label),
  bound: item.clock.bound,
  ...entryJson(item.entry),
  status: item.status,
  start: item.start,
  deadline: item.deadline,
  unit: item.unit,
  length: item.length,
  elapsed: item.elapsed,
  left: item.left ?? null,
  overdue: item.overdue,
  endedOn: item.endedOn ?? null,
  countedOn: item.countedOn,
  suspendedSince: item.suspendedSince ?? null,
  citation: { ...item.citation, text: clockCitation(item, wording) },
})

const moneyJson = ({ band, late, ...money }: CaseMoney, { locale }: Wording): object => ({
  ...money,
  due: money.due ?? null,
  paidOn: money.paidOn ?? null,
  band:
    band === undefined
      ? null
      : { ...band, place: band.place && formatExact(band.place), tier: locale.format.name(band.tier) },
  late:
    late === undefined
      ? null
      : {
          daysLate: late.daysLate,
          daysLeftOut: late.daysLeftOut,
          amount: late.amount,
          isCapped: late.isCapped,
          citation: late.source.citation,
        },
})

/** The same as JSON. */
export const timelineJson = (timeline: CaseTimeline, wording: Wording): object => ({
  procedure: timeline.procedure,
  case: timeline.case,
  title: timeline.title ?? null,
  on: timeline.on,
  moves: timeline.moves.map((move) => moveJson(timeline, move, wording)),
  clocks: timeline.clocks.map((item) => clockJson(item, wording)),
  money: timeline.money === undefined ? null : moneyJson(timeline.money, wording),
  issues: timeline.issues.map(({ clock, issue }) => ({ clock: clock.id, issue, text: say(issue, wording.locale) })),
  illegal: timeline.illegal.map((each) => ({
    move: each.move,
    on: each.on,
    ...entryJson(each.entry),
    text: say(each, wording.locale),
    gates: each.gates.map(gateJson),
  })),
  next: timeline.next.map(({ move, gates }) => ({ move, gates: gates.map(gateJson) })),
})
