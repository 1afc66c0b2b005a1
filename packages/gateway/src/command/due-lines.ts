import type { Deadline } from '@zhunsheng/domain/calendar'
import {
  type Due,
  type DueItem,
  type DueMatter,
  type DutyClock,
  type WorkingSystem,
  dueStates,
  workingSystems,
} from '@zhunsheng/domain/due'
import { say } from '@zhunsheng/domain/explanation'
import { instruments } from '@zhunsheng/domain/law'
import { posts } from '@zhunsheng/domain/ledger'
import { citationText } from './cited-text.ts'
import { entryJson } from './entry-json.ts'
import { tableLines } from './terminal.ts'
import type { Wording } from './wording.ts'

/** A day or an instant in words. */
export const shownAt = (text: string, { locale: { format } }: Wording): string =>
  text.includes('T') ? format.instant(text) : format.date(text)

/** The last day of a clock, or since when it stands still. */
export const deadlineText = (deadline: Deadline, wording: Wording): string => {
  const { text } = wording
  switch (deadline.status) {
    case 'day':
      return text.due.deadline.day(shownAt(deadline.on, wording))
    case 'instant':
      return text.due.deadline.instant(shownAt(deadline.at, wording))
    case 'suspended':
      return text.due.deadline.suspended(shownAt(deadline.since, wording))
  }
}

/** Which matter a clock is about. */
export const matterText = (matter: DueMatter, { text }: Wording): string =>
  'reportYear' in matter ? text.due.reportYear(matter.reportYear) : matter.entry.key

/** What is left of a clock, or by how much it has run out. */
export const leftText = ({ clock, state, left, overdue, unit }: DueItem, { text: { due } }: Wording): string => {
  if (state === 'given') return due.given
  if (left === undefined) return due.standsStill
  if (clock.bound === 'atLeast') return due.toGive(left, unit)
  return state === 'overdue' || state === 'grace' ? due.overdue(overdue, unit) : due.left(left, unit)
}

/** Who answers for it: a post, or what the ledger says by a code, by its name. */
export const ownerText = ({ owner }: DueItem, { locale: { format } }: Wording): string => {
  if (owner === undefined) return '—'
  if ('post' in owner) return format.name(posts[owner.post])
  return owner.label === undefined ? owner.text : format.name(owner.label)
}

const rowOf = (item: DueItem, wording: Wording): readonly string[] => [
  wording.text.due.state[item.state],
  matterText(item.matter, wording),
  [item.aboutKey, item.about].filter((part) => part !== undefined).join(' ') || '—',
  shownAt(item.start, wording),
  deadlineText(item.deadline, wording),
  leftText(item, wording),
  ownerText(item, wording),
]

// The citation may differ from matter to matter, where the law has changed: each has a table of its own.
const headingOf = ({ clock, citation }: DueItem, wording: Wording): string =>
  wording.text.due.clock(
    wording.locale.format.name(clock.label),
    citationText(citation, { instruments }, wording.locale),
  )

const systemLines = (system: WorkingSystem, items: readonly DueItem[], wording: Wording): readonly string[] => {
  const columns = wording.text.due.columns.map((title) => ({ title }))
  const tables = [...Map.groupBy(items, (item) => headingOf(item, wording))].flatMap(([heading, own]) => [
    heading,
    ...tableLines(
      columns,
      own.map((item) => rowOf(item, wording)),
    ).map((line) => `  ${line}`),
  ])
  return ['', `【${wording.locale.format.name(workingSystems[system])}】`, ...tables]
}

/** How many are in each state. */
const dueCounts = (items: readonly DueItem[]): Readonly<Record<string, number>> =>
  Object.fromEntries(dueStates.map((state) => [state, items.filter((item) => item.state === state).length]))

const issueLines = ({ issues }: Due, wording: Wording): readonly string[] => {
  const { text, locale } = wording
  if (issues.length === 0) return []
  const lines = issues.map(({ clock, matter, issue }) =>
    text.due.issue(locale.format.name(clock.label), matterText(matter, wording), say(issue, locale)),
  )
  return ['', text.due.notCounted(issues.length), ...lines]
}

/** What is due as lines: by system and clock a table, then how many are in each state, then what cannot be counted. */
export const dueLines = (due: Due, title: string, wording: Wording): readonly string[] => {
  const { text } = wording
  const systems = [...Map.groupBy(due.items, ({ clock }) => clock.system)]
  const counts = Object.entries(dueCounts(due.items))
  const states = dueStates.map((state) =>
    text.due.ofState(text.due.state[state], counts.find(([name]) => name === state)?.[1] ?? 0),
  )
  const total = due.items.length === 0 ? text.due.none : text.due.total(due.items.length, text.list(states))
  const tables = systems.flatMap(([system, items]) => systemLines(system, items, wording))
  return [title, ...tables, '', total, ...issueLines(due, wording)]
}

const matterJson = (matter: DueMatter): object =>
  'reportYear' in matter ? { reportYear: matter.reportYear } : entryJson(matter.entry)

const clockJson = ({ id, system, label, bound }: DutyClock, { locale }: Wording): object => ({
  clock: id,
  system,
  what: locale.format.name(label),
  bound,
})

/** The same as JSON. */
export const dueJson = ({ items, issues }: Due, wording: Wording): object => ({
  counts: dueCounts(items),
  items: items.map((item) => ({
    ...clockJson(item.clock, wording),
    ...matterJson(item.matter),
    state: item.state,
    about: item.about ?? null,
    aboutKey: item.aboutKey ?? null,
    start: item.start,
    deadline: item.deadline,
    suspendedSince: item.suspendedSince ?? null,
    unit: item.unit,
    length: item.length,
    elapsed: item.elapsed,
    left: item.left ?? null,
    overdue: item.overdue,
    owner: item.owner === undefined ? null : { ...item.owner, name: ownerText(item, wording) },
    citation: { ...item.citation, text: citationText(item.citation, { instruments }, wording.locale) },
  })),
  issues: issues.map(({ clock, matter, issue }) => ({
    ...clockJson(clock, wording),
    ...matterJson(matter),
    issue,
    text: say(issue, wording.locale),
  })),
})
