import { type StudyQuota, studyQuotas } from '../../law/study-quotas.ts'
import { studySession } from '../../ledger/study/study-session.ts'
import { daysBetween } from '../../value/civil-date.ts'
import { daysOf, yearPeriod } from '../../value/period.ts'
import type { Alert, AlertView } from '../alert.ts'
import { entriesOf, idsOf, yearOf } from '../entries-of.ts'
import type { StudyFinding } from './study-finding.ts'

const heldFor = (view: AlertView, { body, activity, topic }: StudyQuota) =>
  entriesOf(view, studySession, 'inYear').filter(
    ({ facts }) =>
      facts.held &&
      facts.body === body &&
      facts.activity === activity &&
      (topic === undefined || facts.topic === topic),
  )

const valueOn = ({ values }: StudyQuota, on: string): number | undefined =>
  values.findLast(({ effectiveFrom, effectiveTo = on }) => effectiveFrom <= on && on <= effectiveTo)?.value

// No norm says how a quota is spread over the year: by days, rounded down, is a choice of the product, made so that
// nobody is behind before the next whole session would be over.
const expectedBy = (quota: number, { on }: AlertView): number => {
  const year = yearPeriod(yearOf({ on }))
  return Math.floor((quota * (daysBetween(year.from, on) + 1)) / daysOf(year))
}

const behind = (view: AlertView, studyQuota: StudyQuota): readonly StudyFinding[] => {
  const quota = valueOn(studyQuota, view.on)
  if (quota === undefined) return []
  const sessions = heldFor(view, studyQuota)
  const [held, expected, year] = [sessions.length, expectedBy(quota, view), yearOf(view)]
  const { body, activity, topic } = studyQuota
  const of = { body, activity, ...(topic !== undefined && { topic }), year, held, quota, entries: idsOf(sessions) }
  if (held >= expected) return []
  return view.on === yearPeriod(year).to
    ? [{ code: 'studyQuotaMissed', ...of }]
    : [{ code: 'studyQuotaBehind', on: view.on, expected, ...of }]
}

/** The alerts of law study: one for each quota, under the citation of that quota. */
export const lawStudyAlerts: readonly Alert[] = studyQuotas.map((quota) => ({
  id: `behind-${quota.id.replaceAll('.', '-')}`,
  label: {
    zh: `学法进度落后：${quota.label.zh}`,
    en: `Behind with law study: ${quota.label.en}`,
  },
  system: 'lawStudy',
  citation: quota.values[0].citation,
  reads: [studySession.id],
  look: (view) => behind(view, quota),
}))
