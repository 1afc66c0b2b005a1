import type { Label } from '@zhunsheng/domain'
import {
  type DisputeLine,
  dispute,
  disputeCategories,
  disputeResults,
  disputeStep,
  satisfactions,
} from '@zhunsheng/domain/disputes'
import { posts } from '@zhunsheng/domain/ledger'
import type { DisputesSeen } from '../run/disputes.ts'
import { tableLines } from './terminal.ts'
import type { Wording } from './wording.ts'

/** The masked names of parties by entry. */
export type PartyNames = ReadonlyMap<string, string>

const results = (line: DisputeLine): Label => disputeResults[line.result]

const partiesOf = ({ entry, parties }: DisputeLine, names: PartyNames) => [
  { person: entry.facts.party, side: null, type: null, name: names.get(entry.id) ?? null },
  ...parties.map(({ id, facts: { person, side, type } }) => ({ person, side, type, name: names.get(id) ?? null })),
]
const partiesText = (line: DisputeLine, names: PartyNames, { text }: Wording): string =>
  partiesOf(line, names)
    .map(({ person, name }) => text.disputes.party(person, name ?? undefined))
    .join(text.disputes.between)

const shortRow = (line: DisputeLine, seen: DisputesSeen, names: PartyNames, wording: Wording): readonly string[] => {
  const {
    text,
    locale: { format },
  } = wording
  const {
    entry: { key, clocks, facts },
    state,
    due,
  } = line
  const day = (on: string | undefined): string => (on === undefined ? '—' : format.date(on))
  const result = format.name(results(line))
  return [
    key,
    day(clocks.reported),
    seen.villages.get(facts.division) ?? facts.division,
    format.name(disputeCategories[facts.category]),
    format.name(dispute.fields.risk.values[facts.risk]),
    String(facts.involved),
    partiesText(line, names, wording),
    state.mediators.join(text.disputes.between) || '—',
    day(due),
    line.isLate ? text.disputes.late(result) : result,
    day(state.struckOff),
  ]
}

const totalLines = (lines: readonly DisputeLine[], { text: { disputes, list }, locale: { format } }: Wording) => {
  const counts = Object.entries(disputeResults).flatMap(([id, label]) => {
    const count = lines.filter(({ result }) => result === id).length
    return count === 0 ? [] : [disputes.ofResult(format.name(label), count)]
  })
  const late = lines.filter(({ isLate }) => isLate).length
  return [disputes.total(lines.length, list(counts)), ...(late === 0 ? [] : [disputes.lateCount(late)])]
}

/** The ledger of disputes of a day as lines. */
export const disputesLines = (
  seen: DisputesSeen,
  names: PartyNames,
  title: string,
  wording: Wording,
): readonly string[] => {
  const { disputes } = wording.text
  if (seen.lines.length === 0) return [title, '', disputes.none]
  const columns = disputes.columns.map((heading, i) => ({
    title: heading,
    ...(i === 5 && { align: 'right' as const }),
  }))
  return [
    title,
    '',
    ...tableLines(
      columns,
      seen.lines.map((line) => shortRow(line, seen, names, wording)),
    ),
    '',
    ...totalLines(seen.lines, wording),
  ]
}

const stepsText = ({ made }: DisputeLine, { text: { disputes }, locale: { format } }: Wording): string =>
  made
    .flatMap(({ on, entry }) => {
      const { step, document } = entry.facts
      const label = Object.entries(disputeStep.fields.step.values).find(([id]) => id === step)?.[1]
      const paper = typeof document === 'string' ? document : undefined
      return label === undefined ? [] : [disputes.step(format.date(on), format.name(label), paper)]
    })
    .join('；')

const chargeText = ({ charge }: DisputeLine, { text: { disputes }, locale: { format } }: Wording): string =>
  charge === undefined ? '' : disputes.party(charge.facts.leader, format.name(posts[charge.facts.post]))

const registeredCells = (line: DisputeLine, seen: DisputesSeen, { locale: { format } }: Wording): readonly string[] => {
  const { key, clocks, facts } = line.entry
  return [
    key,
    clocks.occurred,
    clocks.reported,
    format.name(dispute.fields.source.values[facts.source]),
    seen.villages.get(facts.division) ?? facts.division,
    facts.grid ?? '',
    facts.event ?? '',
    format.name(disputeCategories[facts.category]),
    format.name(dispute.fields.risk.values[facts.risk]),
    String(facts.involved),
  ]
}

const concludedCells = (line: DisputeLine, { text: { registers }, locale: { format } }: Wording): readonly string[] => {
  const { result, agreement, visited, fulfilled, confirmed, struckOff } = line.state
  return [
    line.due ?? '',
    format.name(disputeResults[line.result]),
    result?.on ?? '',
    line.isLate ? registers.yes : registers.no,
    line.agreementNo ?? '',
    agreement?.until ?? '',
    fulfilled ?? '',
    confirmed ?? '',
    visited?.on ?? '',
    visited?.satisfaction === undefined ? '' : format.name(satisfactions[visited.satisfaction]),
    struckOff ?? '',
  ]
}

/** The ledger of disputes of a day as rows of a spreadsheet, headings first. Dates are those of the ledger. */
export const disputesSheet = (
  seen: DisputesSeen,
  names: PartyNames,
  wording: Wording,
): readonly (readonly string[])[] => {
  const { disputes } = wording.text
  const rows = seen.lines.map((line) => [
    ...registeredCells(line, seen, wording),
    partiesText(line, names, wording),
    line.committees.join(disputes.between),
    line.state.mediators.join(disputes.between),
    chargeText(line, wording),
    line.entry.facts.responsible,
    ...concludedCells(line, wording),
    stepsText(line, wording),
  ])
  return [disputes.sheet, ...rows]
}

const registeredJson = ({ entry: { key, clocks, facts } }: DisputeLine, { villages }: DisputesSeen): object => ({
  dispute: key,
  found: clocks.occurred,
  registered: clocks.reported,
  source: facts.source,
  division: facts.division,
  village: villages.get(facts.division) ?? null,
  grid: facts.grid ?? null,
  event: facts.event ?? null,
  category: facts.category,
  risk: facts.risk,
  involved: facts.involved,
  responsible: facts.responsible,
})

const concludedJson = ({ due, result, isLate, agreementNo, state }: DisputeLine): object => ({
  due: due ?? null,
  result,
  concludedOn: state.result?.on ?? null,
  isLate,
  agreement: agreementNo ?? null,
  fulfilBy: state.agreement?.until ?? null,
  fulfilledOn: state.fulfilled ?? null,
  confirmedOn: state.confirmed ?? null,
  visitedOn: state.visited?.on ?? null,
  satisfaction: state.visited?.satisfaction ?? null,
  struckOffOn: state.struckOff ?? null,
})

const lineJson = (line: DisputeLine, seen: DisputesSeen, names: PartyNames): object => {
  const { entry, committees, state, charge, steps } = line
  return {
    ...registeredJson(line, seen),
    parties: partiesOf(line, names),
    committees,
    mediators: state.mediators,
    leader: charge === undefined ? null : { person: charge.facts.leader, post: charge.facts.post, charge: charge.key },
    ...concludedJson(line),
    steps: steps.map(({ id, key, clocks, facts }) => ({ step: facts.step, on: clocks.occurred, key, entry: id })),
    entry: entry.id,
  }
}

/** The same as JSON, with codes for words. */
export const disputesJson = (seen: DisputesSeen, names: PartyNames): object => ({
  count: seen.lines.length,
  disputes: seen.lines.map((line) => lineJson(line, seen, names)),
})
