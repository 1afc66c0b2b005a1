import { type DueItem, dueStates } from '@zhunsheng/domain/due'
import type { MovedLine, Today, TodayRequest } from '../run/today.ts'
import { deadlineText, dueJson, leftText, matterText, ownerText } from './due-lines.ts'
import { entryJson } from './entry-json.ts'
import { kindName } from './kind-name.ts'
import { pointsText, resultJson, totalJson, totalText } from './moves-lines.ts'
import { type TableColumn, tableLines } from './terminal.ts'
import type { Invocation } from './invocation.ts'

/** How a day is shown: whose, and how many lines of each list. */
export interface TodayShown {
  readonly request: TodayRequest
  readonly most: number
}

const left = (titles: readonly string[]): readonly TableColumn[] => titles.map((title) => ({ title }))
const pressing: readonly DueItem['state'][] = ['overdue', 'grace', 'soon']

const dueRow = (item: DueItem, invocation: Invocation): readonly string[] => [
  invocation.text.due.state[item.state],
  invocation.locale.format.name(item.clock.label),
  [matterText(item.matter, invocation), item.about].filter((part) => part !== undefined).join(' '),
  deadlineText(item.deadline, invocation),
  leftText(item, invocation),
  ownerText(item, invocation),
]

const dueLines = ({ due }: Today, { request, most }: TodayShown, invocation: Invocation): readonly string[] => {
  const { today } = invocation.text
  const count = (state: DueItem['state']): number => due.items.filter((item) => item.state === state).length
  const items = due.items
    .filter(({ state }) => pressing.includes(state))
    .toSorted((a, b) => dueStates.indexOf(a.state) - dueStates.indexOf(b.state))
  const rest = items.length - most
  return [
    today.due(count('overdue'), count('grace'), count('soon')),
    ...(items.length === 0
      ? [today.nothingDue]
      : tableLines(
          left(today.dueColumns),
          items.slice(0, most).map((item) => dueRow(item, invocation)),
        )),
    ...(rest > 0 ? [today.more(rest, `zhunsheng due --on ${request.on}`)] : []),
  ]
}

const cameLines = ({ cameIn }: Today, { request }: TodayShown, invocation: Invocation): readonly string[] => {
  const { text, locale } = invocation
  const all = cameIn.counts.reduce((sum, { entries }) => sum + entries, 0)
  return [
    text.today.cameIn(locale.format.date(request.since), all),
    ...(all === 0
      ? [text.today.nothingCame]
      : tableLines(
          [{ title: '' }, { title: '' }, { title: '', align: 'right' }],
          cameIn.counts.map(({ kind, change, entries }) => [
            kindName(kind, locale),
            text.today.changes[change],
            text.today.count(entries),
          ]),
        ).slice(2)),
  ]
}

const waitingLines = ({ waiting }: Today, { most }: TodayShown, invocation: Invocation): readonly string[] => {
  const { today } = invocation.text
  const [owner, overdue, soon, running] = today.waitingColumns
  if (waiting.length === 0) return [today.waiting, today.nobody]
  return [
    today.waiting,
    ...tableLines(
      [
        { title: owner },
        { title: overdue, align: 'right' },
        { title: soon, align: 'right' },
        { title: running, align: 'right' },
      ],
      waiting
        .slice(0, most)
        .map((each) => [
          ownerText(each.item, invocation),
          String(each.overdue),
          String(each.soon),
          String(each.running),
        ]),
    ),
    ...(waiting.length > most ? [today.moreWaiting(waiting.length - most)] : []),
  ]
}

// More of what may be done next would hide the table.
const shownMoves = 4

const stageLines = ({ stages }: Today, { text, locale }: Invocation): readonly string[] => {
  const { format } = locale
  if (stages.length === 0) return [text.today.stages, text.today.nothingOpen]
  return [
    text.today.stages,
    ...tableLines(
      left(text.today.stageColumns),
      stages.map(({ procedure, last, cases, since, next }) => [
        format.name(procedure.label),
        format.name(last),
        String(cases.length),
        format.date(since),
        `${text.list(next.slice(0, shownMoves).map((label) => format.name(label)))}${next.length > shownMoves ? '…' : ''}`,
        cases[0] ?? '',
      ]),
    ),
  ]
}

const becauseText = ({ because, cameIn }: MovedLine, { text, locale }: Invocation): string => {
  const shown = text.list(because.map(({ kind, key }) => `${kindName(kind, locale)} ${key}`))
  if (cameIn === 0) return text.today.timePassed
  return cameIn > because.length ? text.today.andMore(shown, cameIn) : shown
}

const scoreLines = (
  { score, moved }: Today,
  { request: { book, on, township } }: TodayShown,
  invocation: Invocation,
): readonly string[] => {
  const { text, locale } = invocation
  const year = Number(on.slice(0, 4))
  const [before, now] = [totalText(score.before, invocation), totalText(score.now, invocation)]
  const title = locale.format.name(book.source.title)
  const basis = text.score.basis(title, book.revision, book.source.citation.verification === 'illustrative')
  if (!score.isMoved && moved.length === 0)
    return [text.today.score(year, title, before, now), text.today.unchanged(now), basis]
  return [
    text.today.score(year, title, before, now),
    ...tableLines(
      left(text.today.pointColumns),
      moved.map((line) => {
        const indicator = book.byPath.get(line.now.path)?.title
        return [
          line.now.path,
          indicator === undefined ? line.now.path : locale.format.name(indicator),
          pointsText(line.before, invocation),
          pointsText(line.now, invocation),
          becauseText(line, invocation),
        ]
      }),
    ),
    ...moved.slice(0, 1).map(({ now: { path } }) => text.record.why(path, township, year)),
    basis,
  ]
}

/** A day in the office as lines: what is due, what came in, who and what is waited for, what moved the score. */
export const todayLines = (
  seen: Today,
  title: string,
  shown: TodayShown,
  invocation: Invocation,
): readonly string[] => [
  title,
  '',
  ...dueLines(seen, shown, invocation),
  '',
  ...cameLines(seen, shown, invocation),
  '',
  ...waitingLines(seen, shown, invocation),
  '',
  ...stageLines(seen, invocation),
  '',
  ...scoreLines(seen, shown, invocation),
]

/** The same as JSON. */
export const todayJson = (seen: Today, invocation: Invocation): object => {
  const { due, cameIn, waiting, stages, score, moved } = seen
  const { format } = invocation.locale
  return {
    due: dueJson({ ...due, items: due.items.filter(({ state }) => pressing.includes(state)) }, invocation),
    cameIn: { counts: cameIn.counts, latest: cameIn.latest.map(entryJson) },
    waiting: waiting.map(({ item, ...counts }) => ({
      owner: item.owner === undefined ? null : { ...item.owner, name: ownerText(item, invocation) },
      ...counts,
    })),
    stages: stages.map(({ procedure, last, cases, since, next }) => ({
      procedure: procedure.id,
      last: format.name(last),
      cases,
      since,
      next: next.map((label) => format.name(label)),
    })),
    score: {
      before: totalJson(score.before),
      now: totalJson(score.now),
      isMoved: score.isMoved,
      moved: moved.map(({ before, now, cameIn: came, because }) => ({
        path: now.path,
        before: resultJson(before),
        now: resultJson(now),
        cameIn: came,
        because: because.map(entryJson),
      })),
    },
  }
}
