import { formatFixed } from '@zhunsheng/domain'
import {
  type GridOnDay,
  type GridResponsibility,
  type Named,
  grid,
  gridAssignment,
  gridCover,
  gridMemberLeave,
} from '@zhunsheng/domain/grid'
import type { GridSeen, GridsSeen, MaskedNames } from '../run/grid-registers.ts'
import { tableLines } from './terminal.ts'
import type { Wording } from './wording.ts'

const types = grid.fields.type.values
const posts = gridAssignment.fields.post.values
const reasons = gridCover.fields.because.values
const grounds = gridMemberLeave.fields.ground.values

const personText = (person: string, names: MaskedNames): string => {
  const name = names.get(person)
  return name === undefined ? person : `${person} ${name}`
}
const peopleText = (people: readonly Named[], names: MaskedNames, { text }: Wording): string =>
  text.list(people.map(({ person }) => personText(person, names)))

// Who answers, as what, and since when; or why nobody does.
const answerCells = (
  { answering, as, lacking, vacantSince, inPost }: GridResponsibility,
  names: MaskedNames,
  wording: Wording,
): readonly [string, string, string] => {
  const { grids } = wording.text
  const { date } = wording.locale.format
  const [first] = answering
  const why = lacking === undefined ? [] : [grids.lacking[lacking]]
  if (first === undefined || as === undefined) {
    const since = vacantSince ?? inPost.find(({ away }) => away !== undefined)?.away?.clocks.occurred
    return [grids.nobody, why.join(''), since === undefined ? '—' : date(since)]
  }
  const several = answering.length > 1 ? [grids.several(answering.length)] : []
  const told = [grids.as[as], ...several, ...why].join(' · ')
  return [peopleText(answering, names, wording), told, date(first.since)]
}

const rowOf = (
  { entry: { key, facts }, responsibility }: GridOnDay,
  { names, places }: GridsSeen,
  wording: Wording,
): readonly string[] => [
  key,
  wording.locale.format.name(types[facts.type]),
  places.get(facts.division) ?? facts.division,
  facts.name,
  String(facts.households ?? '—'),
  String(facts.residents ?? '—'),
  ...answerCells(responsibility, names, wording),
]

/** The register of grids of a day as lines: how many, for how many somebody answers, then grid by grid. */
export const gridsLines = (seen: GridsSeen, title: string, wording: Wording): readonly string[] => {
  const { grids: words } = wording.text
  const { grids, basic, dedicated, vacant, covered, unanswered, membersInPost, residentsPerGrid } = seen.register
  if (grids.length === 0) return [title, '', words.none]
  const perGrid = residentsPerGrid === undefined ? undefined : formatFixed(residentsPerGrid, 1)
  return [
    title,
    '',
    words.counts(grids.length, basic, dedicated, membersInPost, perGrid),
    words.answered(vacant, covered, unanswered),
    '',
    ...tableLines(
      words.columns.map((each, i) => ({ title: each, ...((i === 4 || i === 5) && { align: 'right' }) })),
      grids.map((each) => rowOf(each, seen, wording)),
    ),
  ]
}

const assignmentLines = ({ assignments, responsibility, names }: GridSeen, { text, locale }: Wording) => {
  const { one, since } = text.grids
  const { date, name } = locale.format
  const onDay = new Map(responsibility.inPost.map((each) => [each.id, each]))
  const rows = assignments.map(({ id, clocks: { occurred, closed }, facts: { member, post } }) => {
    const there = onDay.get(id)
    const away =
      there?.away && one.away(name(grounds[there.away.facts.ground]), since(date(there.away.clocks.occurred)))
    const today = there === undefined ? one.past : (away ?? one.here)
    const until = closed === undefined ? '—' : date(closed)
    return [personText(member, names), post === undefined ? '—' : name(posts[post]), date(occurred), until, today]
  })
  const columns = one.assignmentColumns.map((title) => ({ title }))
  return rows.length === 0 ? [] : ['', `【${one.assignments}】`, ...tableLines(columns, rows)]
}

const coverLines = ({ covers, names }: GridSeen, { text, locale }: Wording): readonly string[] => {
  const { one } = text.grids
  const { date, name } = locale.format
  const rows = covers.map(({ clocks: { occurred, closed }, facts: { member, because } }) => [
    personText(member, names),
    name(reasons[because]),
    date(occurred),
    closed === undefined ? '—' : date(closed),
  ])
  const columns = one.coverColumns.map((title) => ({ title }))
  return rows.length === 0 ? [] : ['', `【${one.covers}】`, ...tableLines(columns, rows)]
}

/** One grid on a day as lines: where it stands, who answers, then its assignments and covers up to the day. */
export const gridLines = (seen: GridSeen, day: string, wording: Wording): readonly string[] => {
  const { one, since } = wording.text.grids
  const { responsibility, entry, names, places } = seen
  const { name } = wording.locale.format
  const [who, as, from] = answerCells(responsibility, names, wording)
  const facts = entry?.facts
  const place = facts === undefined ? [] : [name(types[facts.type]), places.get(facts.division) ?? facts.division]
  const successor = facts?.successor === undefined ? [] : [one.successor(facts.successor)]
  const answered = responsibility.answering.length > 0
  return [
    one.title(responsibility.grid, facts?.name, day),
    [...place, one.standing[responsibility.standing], ...successor].join(' · '),
    '',
    answered ? one.answers(who, as, since(from)) : one.lacking(from === '—' ? as : `${as} · ${since(from)}`),
    ...assignmentLines(seen, wording),
    ...coverLines(seen, wording),
  ]
}

const answerJson = (
  { answering, as, lacking, vacantSince, standing }: GridResponsibility,
  names: MaskedNames,
): object => ({
  standing,
  answering: answering.map(({ person, since, until, id, key }) => ({
    person,
    name: names.get(person) ?? null,
    since,
    until: until ?? null,
    key,
    entry: id,
  })),
  as: as ?? null,
  lacking: lacking ?? null,
  vacantSince: vacantSince ?? null,
})

/** The register as JSON. */
export const gridsJson = ({ register, names }: GridsSeen): object => {
  const { grids, residentsPerGrid, on: _, ...counts } = register
  return {
    ...counts,
    residentsPerGrid: residentsPerGrid === undefined ? null : formatFixed(residentsPerGrid, 1),
    grids: grids.map(({ entry: { id, key, clocks, facts }, responsibility }) => ({
      code: key,
      ...facts,
      from: clocks.occurred,
      ...answerJson(responsibility, names),
      entry: id,
    })),
  }
}

/** One grid as JSON. */
export const gridJson = ({ responsibility, entry, assignments, covers, names }: GridSeen): object => ({
  code: responsibility.grid,
  ...(entry !== undefined && { ...entry.facts, from: entry.clocks.occurred, until: entry.clocks.closed ?? null }),
  ...answerJson(responsibility, names),
  assignments: assignments.map(({ id, key, clocks, facts }) => ({
    person: facts.member,
    name: names.get(facts.member) ?? null,
    post: facts.post ?? null,
    from: clocks.occurred,
    until: clocks.closed ?? null,
    key,
    entry: id,
  })),
  covers: covers.map(({ id, key, clocks, facts }) => ({
    person: facts.member,
    because: facts.because,
    from: clocks.occurred,
    until: clocks.closed ?? null,
    key,
    entry: id,
  })),
})
