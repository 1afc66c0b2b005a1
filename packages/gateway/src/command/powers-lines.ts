import type { LooseEntry } from '@zhunsheng/domain'
import { conflictCitations, conflictFinding } from '@zhunsheng/domain/alert'
import {
  type ComparedPower,
  type EnforcementBody,
  type PowerConflict,
  enforcementBodies,
} from '@zhunsheng/domain/enforcement'
import { say } from '@zhunsheng/domain/explanation'
import { instruments } from '@zhunsheng/domain/law'
import type { PowersSeen } from '../run/enforcement-registers.ts'
import { citationText } from './cited-text.ts'
import { entryJson } from './entry-json.ts'
import { kindName } from './kind-name.ts'
import { tableLines } from './terminal.ts'
import type { Wording } from './wording.ts'

const names = (bodies: readonly EnforcementBody[], { text, locale }: Wording): string =>
  text.list(bodies.map((body) => locale.format.name(enforcementBodies[body])))
const found = ({ entries }: PowersSeen, { entries: ids }: PowerConflict): readonly LooseEntry[] =>
  ids.flatMap((id) => entries.get(id) ?? [])
const howMany = ({ compared }: PowersSeen, code: PowerConflict['code']): number =>
  compared.items.flatMap(({ conflicts }) => conflicts).filter((each) => each.code === code).length

const itemLines = ({ compared }: PowersSeen, wording: Wording): readonly string[] => {
  const { powers, yes, no } = wording.text.registers
  return tableLines(
    powers.columns.map((title) => ({ title })),
    compared.items.map(({ item, title, isDelegated, leads, conflicts }) => [
      item,
      title,
      isDelegated ? yes : no,
      leads.length === 0 ? powers.nobody : names(leads, wording),
      conflicts.length === 0
        ? powers.fits
        : wording.text.list([...new Set(conflicts.map(({ code }) => powers.conflict[code]))]),
    ]),
  )
}

const conflictLines = (seen: PowersSeen, of: ComparedPower, wording: Wording): readonly string[] => {
  const { text, locale } = wording
  const { powers } = text.registers
  return of.conflicts.flatMap((conflict) => {
    const rests = found(seen, conflict).map(({ kind, key }) => powers.entry(kindName(kind, locale), key))
    return [
      `· ${say(conflictFinding(of, conflict), locale)}`,
      `  ${powers.entries(text.list(rests.toSorted()))}`,
      `  ${powers.basis(citationText(conflictCitations[conflict.code], { instruments }, locale))}`,
    ]
  })
}

const changeLines = ({ change, touched }: PowersSeen, { text, locale: { format } }: Wording): readonly string[] => {
  if (change === undefined) return []
  const { powers } = text.registers
  const { since, on } = change
  // A new version states nearly every item anew: what is taken over is counted, what is not is listed.
  const ended = change.ended.filter(({ replacedBy }) => replacedBy === undefined)
  const next = new Set(change.ended.map(({ replacedBy }) => replacedBy?.id))
  const added = change.begun.filter(({ id }) => !next.has(id))
  const replaced = change.ended.length - ended.length
  return [
    '',
    powers.changed(format.date(since), format.date(on), replaced, ended.length, added.length),
    ...ended.map(({ key, item, title, until }) => powers.ended(key, item, title, format.date(until))),
    ...added.map(({ key, item, title }) => powers.begun(key, item, title)),
    touched.length === 0 ? powers.untouched : powers.touched(touched.length),
    ...touched.map(
      (each) =>
        powers.touchedCase(each.case, each.title, each.power, each.ended.replacedBy?.key) +
        powers.isDecided(each.isDecided),
    ),
  ]
}

/** The lists of a day side by side as lines: each item, what does not fit and why, then what changed. */
export const powersLines = (seen: PowersSeen, title: string, wording: Wording): readonly string[] => {
  const { powers } = wording.text.registers
  const { items, lists } = seen.compared
  if (items.length === 0) return [title, '', powers.none, ...changeLines(seen, wording)]
  const delegated = items.filter(({ isDelegated }) => isDelegated).length
  if (lists.length === 0) return [title, '', powers.noLists(delegated), ...changeLines(seen, wording)]
  const conflicts = items.flatMap((item) => conflictLines(seen, item, wording))
  return [
    title,
    '',
    powers.lists(delegated, names(lists, wording)),
    '',
    ...itemLines(seen, wording),
    ...(conflicts.length === 0 ? [] : ['', ...conflicts]),
    '',
    powers.total(items.length, howMany(seen, 'overlap'), howMany(seen, 'gap'), howMany(seen, 'contradiction')),
    ...changeLines(seen, wording),
  ]
}

const conflictJson = (seen: PowersSeen, of: ComparedPower, conflict: PowerConflict, { locale }: Wording): object => {
  const citation = conflictCitations[conflict.code]
  const { entries: _, ...own } = conflict
  return {
    ...own,
    text: say(conflictFinding(of, conflict), locale),
    citation: { ...citation, text: citationText(citation, { instruments }, locale) },
    entries: found(seen, conflict).map(entryJson),
  }
}

/** The same as JSON. */
export const powersJson = (seen: PowersSeen, wording: Wording): object => {
  const { compared, change, touched } = seen
  return {
    lists: compared.lists,
    items: compared.items.map((item) => ({
      ...item,
      conflicts: item.conflicts.map((conflict) => conflictJson(seen, item, conflict, wording)),
    })),
    change:
      change === undefined
        ? null
        : {
            since: change.since,
            ended: change.ended.map((each) => ({ ...each, replacedBy: each.replacedBy ?? null })),
            begun: change.begun,
            cases: touched.map(({ ended, ...each }) => ({ ...each, ended: ended.key })),
          },
  }
}
