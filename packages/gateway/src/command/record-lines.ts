import type { EntryKind } from '@zhunsheng/domain'
import { say } from '@zhunsheng/domain/explanation'
import { columnByHeader, headerOf } from '@zhunsheng/domain/ledger'
import { type IntakeFault, sayFault } from '../intake/index.ts'
import type { RecordedRow } from '../intake/record-row.ts'
import type { Invocation } from './invocation.ts'
import { lateLines } from './late-result.ts'
import { columnHeaders, nearestColumn } from './nearest-column.ts'
import { nameOfTownship } from './place.ts'

interface Told {
  /** The column as it was given; one that was not, in the language of the call. */
  readonly column: string | undefined
  readonly reason: string
  readonly remedy: string
}

const shortOf = ({ language }: Invocation): 'zh' | 'en' => (language === 'en' ? 'en' : 'zh')

// What the import says of a header speaks of files and of templates: here a column is a word of the command.
const told = (fault: IntakeFault, kind: EntryKind, invocation: Invocation): Told => {
  const { text, language } = invocation
  const { record } = text
  const said = sayFault(fault, language)
  const { column = '' } = fault
  const named = columnByHeader(kind)(column)
  const header = named === undefined ? column : headerOf(named, shortOf(invocation))
  switch (fault.problem.code) {
    case 'unknownHeader': {
      const near = nearestColumn(kind, column, fault.problem.lacking, shortOf(invocation))
      const known = text.list(columnHeaders(kind, shortOf(invocation)))
      return {
        column,
        reason: record.unknownColumn,
        remedy: near === undefined ? record.columnsAre(known) : record.didYouMean(near),
      }
    }
    case 'missingHeader':
      return { column: header, reason: said.reason, remedy: record.missingColumn(header) }
    case 'doubleHeader':
      return { column, reason: record.doubleColumn, remedy: said.remedy }
    case 'illegalMove':
      return { column, reason: say(fault.problem.move, invocation.locale), remedy: record.together }
    default:
      return { column: fault.column, ...said }
  }
}

const entryName = ({ entry }: RecordedRow, kind: EntryKind, { text, locale }: Invocation): string =>
  text.record.entry(locale.format.name(kind), entry?.key ?? '')

const placeName = ({ entry }: RecordedRow, { text }: Invocation): string =>
  entry === undefined ? '' : text.evidence.townshipYear(nameOfTownship(entry.township), entry.year)

const outcomeOf = (row: RecordedRow, kind: EntryKind, invocation: Invocation): string => {
  const { record } = invocation.text
  const [entry, place] = [entryName(row, kind, invocation), placeName(row, invocation)]
  switch (row.status) {
    case 'refused':
      return record.nothingWritten(row.faults.length)
    case 'recorded':
      return record.recorded(entry, place, row.run ?? 0)
    case 'checked':
      return record.wouldBeRecorded(entry, place)
    default:
      return record[row.status](entry, place)
  }
}

/** What came of an entry that was to be recorded as lines: every fault with how to mend it, or what was written. */
export const recordLines = (row: RecordedRow, kind: EntryKind, invocation: Invocation): readonly string[] => {
  const { text } = invocation
  const faults = row.faults.map((fault) => {
    const { column, reason, remedy } = told(fault, kind, invocation)
    return text.record.fault(column, fault.value, [reason, remedy].join(' '))
  })
  const { returned, status } = row
  return [
    ...faults,
    outcomeOf(row, kind, invocation),
    ...(returned.length > 0 && status !== 'refused' ? [text.record.returned(text.list(returned))] : []),
    ...(status === 'recorded' || status === 'checked' ? lateLines(row.late, status === 'recorded', invocation) : []),
  ]
}

/** The same as JSON; nothing of what is personal. */
export const recordJson = (row: RecordedRow, kind: EntryKind, invocation: Invocation): object => ({
  status: row.status,
  kind: kind.id,
  township: row.entry?.township ?? null,
  year: row.entry?.year ?? null,
  key: row.entry?.key ?? null,
  entry: row.status === 'refused' ? null : (row.entry?.id ?? null),
  run: row.run ?? null,
  late: row.late,
  returned: row.returned,
  faults: row.faults.map((fault) => ({
    value: fault.value ?? null,
    code: fault.problem.code,
    ...told(fault, kind, invocation),
    column: told(fault, kind, invocation).column ?? null,
    ...(fault.problem.code === 'illegalMove' && { illegalMove: fault.problem.move, isOwn: fault.problem.isOwn }),
  })),
})
