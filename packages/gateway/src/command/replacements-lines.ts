import type { RuleBook } from '@zhunsheng/domain'
import { type ReviewedRecord, daysToDecide, isKept, memberReplacement } from '@zhunsheng/domain/subsidy'
import type { GridReplacements } from '../run/grid-replacements.ts'
import { groundOf } from './replacement.ts'
import { tableLines } from './terminal.ts'
import type { Wording } from './wording.ts'

const { cause: causes, trigger: grounds } = memberReplacement.fields

const triggerLines = ({ triggers }: GridReplacements, book: RuleBook, wording: Wording): readonly string[] => {
  const { text } = wording
  const said = text.subsidy.replacements
  if (triggers.length === 0) return [said.noTriggers]
  return [
    said.triggered(triggers.length),
    ...tableLines(
      said.triggerColumns.map((title) => ({ title })),
      triggers.map((each) => [
        each.member,
        groundOf(each, book, wording),
        text.list(each.months),
        said.outcome[each.outcome](each.record?.key ?? '', daysToDecide),
      ]),
    ),
  ]
}

const standingText = ({ standing, months }: ReviewedRecord, { text }: Wording): string => {
  const said = text.subsidy.replacements
  return months.length === 0 ? said.standing[standing] : said.byMonths(said.standing[standing], text.list(months))
}

const groundText = ({ record: { facts } }: ReviewedRecord, { locale: { format } }: Wording): string =>
  facts.trigger === undefined ? '—' : format.name(grounds.values[facts.trigger])

const recordLines = (records: readonly ReviewedRecord[], wording: Wording): readonly string[] => {
  const { text, locale } = wording
  const { format } = locale
  const said = text.subsidy.replacements
  if (records.length === 0) return [said.noRecords]
  const members = new Set(records.map(({ record }) => record.facts.member))
  const poor = records.filter(({ record: { facts } }) => facts.cause === 'performance')
  return [
    said.recorded(records.length, members.size, new Set(poor.map(({ record }) => record.facts.member)).size),
    ...tableLines(
      said.recordColumns.map((title) => ({ title })),
      records.map((each) => [
        each.record.key,
        format.date(each.record.clocks.occurred),
        each.record.facts.member,
        format.name(causes.values[each.record.facts.cause]),
        groundText(each, wording),
        standingText(each, wording),
      ]),
    ),
  ]
}

const keptLines = (records: readonly ReviewedRecord[], wording: Wording): readonly string[] => {
  const { kept, keptColumns } = wording.text.subsidy.replacements
  if (records.length === 0) return []
  return [
    kept(records.length),
    ...tableLines(
      keptColumns.map((title) => ({ title })),
      records.map((each) => [
        each.record.key,
        wording.locale.format.date(each.record.clocks.occurred),
        each.record.facts.member,
        groundText(each, wording),
        standingText(each, wording),
        each.record.facts.reason ?? '',
      ]),
    ),
    '',
  ]
}

/** Triggers of a year and what became of them, then the replacements on record beside the scores. */
export const replacementsLines = (
  seen: GridReplacements,
  book: RuleBook,
  title: string,
  wording: Wording,
): readonly string[] => [
  title,
  '',
  ...triggerLines(seen, book, wording),
  '',
  ...recordLines(
    seen.records.filter(({ record }) => !isKept(record)),
    wording,
  ),
  '',
  ...keptLines(
    seen.records.filter(({ record }) => isKept(record)),
    wording,
  ),
  wording.text.subsidy.replacements.note(daysToDecide),
]

/** The same as JSON. */
export const replacementsJson = ({ on, triggers, records }: GridReplacements): object => ({
  on,
  daysToDecide,
  triggers: triggers.map(({ member, trigger, months, since, outcome, record }) => ({
    member,
    trigger,
    months,
    since,
    outcome,
    record: record?.key ?? null,
  })),
  records: records.map(({ record: { id, key, clocks, facts }, standing, months }) => ({
    key,
    decidedOn: clocks.occurred,
    member: facts.member,
    cause: facts.cause,
    decision: isKept({ facts }) ? 'kept' : 'replaced',
    reason: facts.reason ?? null,
    trigger: facts.trigger ?? null,
    standing,
    months,
    entry: id,
  })),
})
