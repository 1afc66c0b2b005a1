import { type PetitionLine, petition, petitionRoutes, petitionStages } from '@zhunsheng/domain/petitions'
import type { PetitionsSeen } from '../run/petitions.ts'
import { tableLines } from './terminal.ts'
import type { Wording } from './wording.ts'

/** The masked names of petitioners by entry. */
export type PetitionerNames = ReadonlyMap<string, string>

const { form: forms, intake: intakes, petitionKind: kinds } = petition.fields

const leftText = ({ next }: PetitionLine, { text: { petitions } }: Wording): string => {
  if (next === undefined) return '—'
  if (next.left === undefined) return petitions.still
  return next.overdue > 0 ? petitions.over(next.overdue) : petitions.left(next.left)
}

const rowOf = (line: PetitionLine, names: PetitionerNames, wording: Wording): readonly string[] => {
  const { text, locale } = wording
  const { format } = locale
  const { key, id, clocks, facts } = line.entry
  const due = line.next?.deadline
  return [
    key,
    format.date(clocks.occurred),
    format.name(forms.values[facts.form]),
    format.name(intakes.values[facts.intake]),
    format.name(kinds.values[facts.petitionKind]),
    line.route === undefined ? '—' : format.name(petitionRoutes[line.route]),
    String(facts.people),
    facts.petitioner === undefined
      ? text.petitions.unknown
      : text.petitions.petitioner(facts.petitioner, names.get(id)),
    format.name(petitionStages[line.stage]),
    line.next === undefined ? '—' : format.name(line.next.clock.label),
    due?.status === 'day' ? format.date(due.on) : '—',
    leftText(line, wording),
  ]
}

const totalLines = (lines: readonly PetitionLine[], { text: { petitions, list }, locale: { format } }: Wording) => {
  const counts = Object.entries(petitionStages).flatMap(([id, label]) => {
    const count = lines.filter(({ stage }) => stage === id).length
    return count === 0 ? [] : [petitions.ofStage(format.name(label), count)]
  })
  const late = lines.filter(({ next }) => (next?.overdue ?? 0) > 0).length
  return [petitions.total(lines.length, list(counts)), ...(late === 0 ? [] : [petitions.lateCount(late)])]
}

/** The ledger of petitions of a day as lines. */
export const petitionsLines = (
  { lines }: PetitionsSeen,
  names: PetitionerNames,
  title: string,
  wording: Wording,
): readonly string[] => {
  const { petitions } = wording.text
  if (lines.length === 0) return [title, '', petitions.none]
  const columns = petitions.columns.map((heading, i) => ({
    title: heading,
    ...(i === 6 && { align: 'right' as const }),
  }))
  const rows = lines.map((line) => rowOf(line, names, wording))
  return [title, '', ...tableLines(columns, rows), '', ...totalLines(lines, wording)]
}

const nextJson = ({ next }: PetitionLine): object | null =>
  next === undefined
    ? null
    : {
        clock: next.clock.id,
        status: next.status,
        start: next.start,
        deadline: next.deadline.status === 'day' ? next.deadline.on : null,
        unit: next.unit,
        left: next.left ?? null,
        overdue: next.overdue,
      }

const lineJson = (line: PetitionLine, { villages }: PetitionsSeen, names: PetitionerNames): object => {
  const { key, id, clocks, facts } = line.entry
  return {
    petition: key,
    received: clocks.occurred,
    form: facts.form,
    intake: facts.intake,
    kind: facts.petitionKind,
    route: line.route ?? null,
    division: facts.division ?? null,
    village: facts.division === undefined ? null : (villages.get(facts.division) ?? null),
    people: facts.people,
    representatives: facts.representatives ?? null,
    event: facts.event ?? null,
    repeatOf: facts.repeatOf ?? null,
    petitioner: { person: facts.petitioner ?? null, name: names.get(id) ?? null },
    stage: line.stage,
    isOpen: line.isOpen,
    next: nextJson(line),
    steps: line.steps.map((step) => ({
      step: step.facts.step,
      on: step.clocks.occurred,
      key: step.key,
      entry: step.id,
    })),
    entry: id,
  }
}

/** The same as JSON, with codes for words. */
export const petitionsJson = (seen: PetitionsSeen, names: PetitionerNames): object => ({
  count: seen.lines.length,
  petitions: seen.lines.map((line) => lineJson(line, seen, names)),
})
