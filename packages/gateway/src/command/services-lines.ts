import { type Ratio, ratio } from '@zhunsheng/domain'
import type { ServiceItemYear, ServiceYear } from '@zhunsheng/domain/services'
import { tableLines } from './terminal.ts'
import type { Wording } from './wording.ts'

const percent = { zh: '%', en: '%' } as const

/** A share in words; a dash where there is nothing to have a share of. */
export const shareText = (value: number, of: number, { locale }: Wording): string =>
  of === 0 ? '—' : locale.format.quantity({ value: ratio(value, of), unit: percent, shape: 'share' })

const exactShare = (value: Ratio, { locale }: Wording): string =>
  locale.format.quantity({ value, unit: percent, shape: 'share' })

const summaryLines = (seen: ServiceYear, wording: Wording): readonly string[] => {
  const { year: words } = wording.text.services
  const { offered, oneWindow, oneNetwork, reduction, counts, on } = seen
  const share = (value: number, of: number): string => shareText(value, of, wording)
  const less = reduction.share === undefined ? undefined : exactShare(reduction.share, wording)
  return [
    words.offered(offered, share(oneWindow, offered), share(oneNetwork, offered)),
    words.reduction(reduction.items, reduction.promised, reduction.statutory, less),
    words.accepted(
      counts.accepted,
      counts.marketEntity,
      share(counts.oneWindow, counts.accepted),
      share(counts.online, counts.accepted),
    ),
    words.inTime(counts.inTime, counts.due, share(counts.inTime, counts.due), wording.locale.format.date(on)),
    words.done(counts.done, counts.evaluated, share(counts.satisfied, counts.evaluated)),
    words.overdue(counts.overdue),
  ]
}

const nameOf = ({ item, isOffered }: ServiceItemYear, { text: { services } }: Wording): string => {
  if (item === undefined) return services.year.unknownItem
  return isOffered ? item.facts.name : services.year.noMoreOffered(item.facts.name)
}

const rowOf = (of: ServiceItemYear, wording: Wording): readonly string[] => {
  const { item, key, counts } = of
  return [
    key,
    nameOf(of, wording),
    item === undefined ? '—' : `${item.facts.promisedDays}/${item.facts.statutoryDays ?? '—'}`,
    String(counts.accepted),
    String(counts.oneWindow),
    String(counts.online),
    String(counts.done),
    `${counts.inTime}/${counts.due}`,
    String(counts.overdue),
    `${counts.satisfied}/${counts.evaluated}`,
  ]
}

/** A year of the service centre as lines: its numbers, then item by item. */
export const servicesLines = (seen: ServiceYear, title: string, wording: Wording): readonly string[] => {
  const { year: words } = wording.text.services
  if (seen.items.length === 0) return [title, '', words.none]
  const [item, name, ...others] = words.columns
  return [
    title,
    '',
    ...summaryLines(seen, wording),
    '',
    ...tableLines(
      [{ title: item }, { title: name }, ...others.map((other) => ({ title: other, align: 'right' as const }))],
      seen.items.map((each) => rowOf(each, wording)),
    ),
  ]
}

/** The same as JSON; shares are left to the reader, who has both their numbers. */
export const servicesJson = ({ items, reduction, counts, ...seen }: ServiceYear): object => ({
  ...seen,
  reduction: { items: reduction.items, promised: reduction.promised, statutory: reduction.statutory },
  counts,
  items: items.map(({ item, key, isOffered, counts: own }) => ({
    key,
    name: item?.facts.name ?? null,
    isOffered,
    promisedDays: item?.facts.promisedDays ?? null,
    statutoryDays: item?.facts.statutoryDays ?? null,
    isOneWindow: item?.facts.oneWindow ?? null,
    isOneNetwork: item?.facts.oneNetwork ?? null,
    counts: own,
    entry: item?.id ?? null,
  })),
})
