import { instruments } from '@zhunsheng/domain/law'
import {
  type CounselDone,
  type CounselJudged,
  type CounselNorm,
  type CounselYear,
  type VillageCounsel,
  counselMeasures,
} from '@zhunsheng/domain/services'
import { citationText } from './cited-text.ts'
import { shareText } from './services-lines.ts'
import { tableLines } from './terminal.ts'
import type { Wording } from './wording.ts'

// Minutes are told exactly: 4:30 is four hours and a half.
const hoursText = (minutes: number): string =>
  minutes === 0 ? '—' : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`

const termsOf = ({ inForce }: VillageCounsel, { text, locale: { format } }: Wording): string => {
  const { counsel } = text.services
  const terms = inForce.map(({ key, clocks: { closed } }) =>
    counsel.term(key, closed === undefined ? undefined : format.date(closed)),
  )
  return terms.length === 0 ? counsel.noCounsel : terms.join(counsel.between)
}

const monthLines = ({ villages }: CounselYear, wording: Wording): readonly string[] => {
  const { counsel } = wording.text.services
  const [place, term, all, lectures] = counsel.columns
  const right = (title: string) => ({ title, align: 'right' as const })
  const months = Array.from({ length: 12 }, (_, i) => right(counsel.month(i + 1)))
  return tableLines(
    [{ title: place }, { title: term }, ...months, right(all), right(lectures)],
    villages.map((each) => [
      each.village.facts.name,
      termsOf(each, wording),
      ...each.months.map(({ onSiteMinutes }) => hoursText(onSiteMinutes)),
      hoursText(each.whole.minutes),
      each.quarters.map((quarter) => quarter.lectures).join('-'),
    ]),
  )
}

const judgedLines = ({ village, judged }: VillageCounsel, { text, locale: { format } }: Wording): readonly string[] => {
  const { counsel } = text.services
  const { name } = village.facts
  const short = judged.flatMap((each) => {
    if (each.status !== 'short') return []
    const { requirement, period, done, by } = each
    const measure = format.name(counselMeasures[requirement.measure])
    return [counsel.short(name, format.period(period), measure, done, requirement.least, by)]
  })
  const reasons = Map.groupBy(
    judged.flatMap((each) => (each.status === 'notJudged' ? [each.because] : [])),
    (because) => because,
  )
  if (reasons.size === 0) return short
  const said = [...reasons].map(([because, all]) => counsel.because[because](all.length))
  return [...short, counsel.notJudged(name, said.join(counsel.between))]
}

const countOf = ({ villages }: CounselYear, status: CounselJudged['status']): number =>
  villages.flatMap(({ judged }) => judged).filter((each) => each.status === status).length

const normLines = (seen: CounselYear, wording: Wording): readonly string[] => {
  const { text, locale } = wording
  const { counsel } = text.services
  const { norm } = seen
  if (norm === undefined) return [counsel.noNorm]
  const cited = citationText(norm.citation, { instruments }, locale)
  return [
    counsel.chosen(locale.format.name(norm.label), cited, locale.format.date(norm.effectiveFrom)),
    counsel.judged(countOf(seen, 'met'), countOf(seen, 'short'), countOf(seen, 'notJudged')),
    ...seen.villages.flatMap((each) => judgedLines(each, wording)),
  ]
}

/** A year of legal counsel as lines: what is covered, each village’s months and lectures, and the norm. */
export const counselLines = (seen: CounselYear, title: string, wording: Wording): readonly string[] => {
  const { counsel } = wording.text.services
  const { length } = seen.villages
  if (length === 0) return [title, '', counsel.none]
  return [
    title,
    '',
    counsel.covered(seen.covered, length, shareText(seen.covered, length, wording)),
    counsel.visited(seen.visited, length, shareText(seen.visited, length, wording)),
    '',
    `【${counsel.months}】`,
    ...monthLines(seen, wording),
    '',
    ...normLines(seen, wording),
  ]
}

const doneJson = ({ period, ...done }: CounselDone): object => ({ period: period.id, ...done })

const normJson = ({ citation, ...norm }: CounselNorm, { locale }: Wording): object => ({
  ...norm,
  citation: { ...citation, text: citationText(citation, { instruments }, locale) },
})

/** The same as JSON; time is in minutes. */
export const counselJson = ({ villages, norm, ...seen }: CounselYear, wording: Wording): object => ({
  ...seen,
  norm: norm === undefined ? null : normJson(norm, wording),
  villages: villages.map(({ village, inForce, months, quarters, whole, judged }) => ({
    village: village.key,
    name: village.facts.name,
    inForce: inForce.map(({ id, key, clocks, facts }) => ({
      key,
      counsel: facts.counsel,
      from: clocks.occurred,
      until: clocks.closed ?? null,
      entry: id,
    })),
    whole: doneJson(whole),
    quarters: quarters.map(doneJson),
    months: months.map(doneJson),
    judged: judged.map(({ period, ...each }) => ({ period: period.id, ...each })),
  })),
})
