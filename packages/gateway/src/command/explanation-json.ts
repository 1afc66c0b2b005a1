import { formatExact, formatPoints } from '@zhunsheng/domain'
import { type Cited, type Explanation, type Locale, sayExplanation } from '@zhunsheng/domain/explanation'

const citationJson = ({ instrument, ...cited }: Cited, { format }: Locale): object => ({
  instrument: instrument.id,
  title: format.name(instrument.label),
  ...cited,
  text: format.citation({ instrument, ...cited }),
})

/** An explanation as plain data: its sentences, the figures with the entries they counted, parameters and citations. */
export const explanationJson = (explanation: Explanation, locale: Locale): object => {
  const { path, title, status, points, maximum, figures, parameters, children, parent } = explanation
  const { name } = locale.format
  return {
    path,
    title: name(title),
    status,
    points: points === undefined ? null : formatPoints(points),
    maximum: maximum === undefined ? null : formatPoints(maximum),
    lines: sayExplanation(explanation, locale),
    citations: explanation.citations.map((cited) => citationJson(cited, locale)),
    figures: figures.map(({ id, status: found, value, of, measure, unit, entries }) => ({
      id,
      status: found,
      value: value ?? null,
      of: of ?? null,
      measure,
      unit: name(unit),
      entries,
    })),
    parameters: parameters.map(({ id, value, unit }) => ({
      id,
      value: value === undefined ? null : formatExact(value),
      unit: name(unit),
    })),
    children: children.map((child) => child.path),
    parent: parent ?? null,
  }
}
