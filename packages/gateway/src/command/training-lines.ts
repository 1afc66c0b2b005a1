import { formatCreditHours } from '@zhunsheng/domain'
import { type OfficerTraining, type TrainingYear, officerTrainingNorm } from '@zhunsheng/domain/enforcement'
import { instruments } from '@zhunsheng/domain/law'
import { citationText } from './cited-text.ts'
import { tableLines } from './terminal.ts'
import type { Wording } from './wording.ts'

const normLines = ({ policy }: TrainingYear, { text, locale }: Wording): readonly string[] => {
  const { training } = text.registers
  const { format } = locale
  return [
    ...officerTrainingNorm.values.map(({ value, effectiveFrom, effectiveTo, citation }) =>
      training.asks(
        value,
        format.date(effectiveFrom),
        effectiveTo === undefined ? undefined : format.date(effectiveTo),
        citationText(citation, { instruments }, locale),
      ),
    ),
    training.policy(training.policies[policy.norm], training.policies[policy.service]),
  ]
}

const rowOf = (officer: OfficerTraining, { text, locale: { format } }: Wording): readonly string[] => {
  const { training } = text.registers
  const { person, daysServed, daysOnLeave, target, offered, received, missing, joined, left } = officer
  const shown = (date: string | undefined): string | undefined => (date === undefined ? undefined : format.date(date))
  return [
    person,
    String(daysServed),
    String(daysOnLeave),
    formatCreditHours(offered),
    formatCreditHours(received),
    target.status === 'due' ? formatCreditHours(target.creditHours) : training.noTarget[target.because],
    missing === undefined ? '—' : formatCreditHours(missing),
    training.span(shown(joined), shown(left)),
  ]
}

const officerLines = ({ officers }: TrainingYear, wording: Wording): readonly string[] => {
  const { training } = wording.text.registers
  if (officers.length === 0) return [training.nobody]
  const [person, ...others] = training.columns
  const span = others.at(-1) ?? ''
  return tableLines(
    [{ title: person }, ...others.slice(0, -1).map((title) => ({ title, align: 'right' as const })), { title: span }],
    officers.map((each) => rowOf(each, wording)),
  )
}

/** A year of training as lines: plan, offered, received, the norm and its policy, then officer by officer. */
export const trainingLines = (year: TrainingYear, title: string, wording: Wording): readonly string[] => {
  const { training } = wording.text.registers
  return [
    title,
    '',
    training.plan(year.planned, year.carriedOut),
    training.offered(year.courses, formatCreditHours(year.offered)),
    training.received(formatCreditHours(year.received)),
    ...normLines(year, wording),
    '',
    ...officerLines(year, wording),
  ]
}

const hours = (quarters: number): number => quarters / 4

/** The same as JSON; credit-hours are numbers in steps of 0.25. */
export const trainingJson = ({ officers, offered, received, ...year }: TrainingYear, { locale }: Wording): object => ({
  ...year,
  offered: hours(offered),
  received: hours(received),
  norms: officerTrainingNorm.values.map(({ citation, ...norm }) => ({
    ...norm,
    citation: { ...citation, text: citationText(citation, { instruments }, locale) },
  })),
  officers: officers.map(({ target, offered: then, received: got, missing, ...each }) => ({
    ...each,
    target: target.status === 'due' ? hours(target.creditHours) : null,
    noTarget: target.status === 'due' ? null : target.because,
    offered: hours(then),
    received: hours(got),
    missing: missing === undefined ? null : hours(missing),
  })),
})
