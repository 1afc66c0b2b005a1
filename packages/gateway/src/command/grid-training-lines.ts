import { formatCreditHours } from '@zhunsheng/domain'
import type { GridTrainingYear } from '@zhunsheng/domain/grid'
import { shareText } from './services-lines.ts'
import { tableLines } from './terminal.ts'
import type { Wording } from './wording.ts'

const summaryLines = (year: GridTrainingYear, wording: Wording): readonly string[] => {
  const { training } = wording.text.grids
  const { planned, carriedOut, sessions, received, attended, absent, onLeave, unrecorded } = year
  return [
    training.plan(planned, carriedOut),
    ...(sessions.length === 0
      ? [training.none]
      : [
          training.total(sessions.length, formatCreditHours(received), attended, absent, onLeave),
          training.share(shareText(attended, attended + absent, wording)),
        ]),
    ...(unrecorded === 0 ? [] : [training.unrecorded(unrecorded)]),
  ]
}

const right = (titles: readonly string[], left: number) =>
  titles.map((title, i) => (i < left ? { title } : { title, align: 'right' as const }))

/** A year of training of grid members as lines: the plan, the sessions, then member by member. */
export const gridTrainingLines = (year: GridTrainingYear, title: string, wording: Wording): readonly string[] => {
  const { training } = wording.text.grids
  const sessions = year.sessions.map((each) => [
    wording.locale.format.date(each.held),
    each.key,
    each.title,
    formatCreditHours(each.offered),
    ...[each.attended, each.absent, each.onLeave, each.unrecorded].map(String),
  ])
  const members = year.members.map((each) => [
    each.person,
    ...[each.attended, each.absent, each.onLeave, each.unrecorded].map(String),
    formatCreditHours(each.received),
  ])
  return [
    title,
    '',
    ...summaryLines(year, wording),
    ...(sessions.length === 0 ? [] : ['', ...tableLines(right(training.sessionColumns, 3), sessions)]),
    ...(members.length === 0 ? [] : ['', ...tableLines(right(training.memberColumns, 1), members)]),
  ]
}

const hours = (quarters: number): number => quarters / 4

/** The same as JSON; credit-hours are numbers in steps of 0.25. */
export const gridTrainingJson = ({ sessions, members, received, ...year }: GridTrainingYear): object => ({
  audience: 'gridMembers',
  ...year,
  received: hours(received),
  sessions: sessions.map(({ id, offered, ...each }) => ({ ...each, offered: hours(offered), entry: id })),
  members: members.map(({ received: got, ...each }) => ({ ...each, received: hours(got) })),
})
