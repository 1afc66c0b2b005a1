import { intervalOf } from '../../figure/claim.ts'
import type { Label } from '../../value/label.ts'
import { civilDateOf, timeOfDay } from '../../value/civil-date.ts'
import { formatYuan } from '../../value/money.ts'
import { type Period, parsePeriod } from '../../value/period.ts'
import { type Ratio, one, compare } from '../../value/ratio.ts'
import type { Format } from '../locale.ts'
import { marksOf } from '../marks.ts'
import { exactText, hundredthsText, percentText, signed } from '../numerals.ts'
import { labels } from './labels.ts'

// Units are declared in the plural; one of them is singular.
export const singular = ({ en }: Label): string =>
  en === 'people' ? 'person' : en.replace(/ies$/u, 'y').replace(/s$/u, '')
const unitOf = (value: Ratio, unit: Label): string => (compare(value, one) === 0 ? singular(unit) : unit.en)

// Dates stay in digits, so that both languages show the same numerals.
const period = ({ kind, id, from, to }: Period): string => {
  const year = from.slice(0, 4)
  switch (kind) {
    case 'year':
      return year
    case 'month':
      return from.slice(0, 7)
    case 'quarter':
      return `quarter ${id.slice(-1)} of ${year}`
    case 'halfYear':
      return id.endsWith('1') ? `the first half of ${year}` : `the second half of ${year}`
    case 'rollingMonths':
      return `${from.slice(0, 7)} to ${to.slice(0, 7)}`
    case 'term':
      return `${from} to ${to}`
  }
}

const claim: Format['claim'] = (stated, unit) => {
  const of = unit === undefined ? '' : ` ${unit.en}`
  switch (stated.form) {
    case 'exact':
      return `${stated.value}${of}`
    case 'over': {
      const { above, below } = intervalOf(stated.value)
      return `over ${stated.value}${of} (more than ${above}, less than ${below})`
    }
    case 'all':
      return 'all'
    case 'structural':
      return 'no number stated'
  }
}

const place: Format['place'] = ({ article, paragraph, item }) =>
  [
    ...(article === undefined ? [] : [`art. ${article}`]),
    ...(paragraph === undefined ? [] : [`para. ${paragraph}`]),
    ...(item === undefined ? [] : [`item ${item}`]),
  ].join(', ')

const citation: Format['citation'] = (cited) => {
  const [title, at] = [cited.instrument.label.en, place(cited)]
  const whole = at === '' ? title : `${title}, ${at}`
  const marks = marksOf(cited, labels)
  return marks.length === 0 ? whole : `${whole} [${marks.join(', ')}]`
}

const periodOf: Format['periodOf'] = (id) => {
  const read = parsePeriod(id)
  return read.ok ? period(read.value) : id
}
const instant: Format['instant'] = (text) => `${civilDateOf(text)} ${timeOfDay(text)} (Beijing time)`

/** How values are written in English. */
export const format: Format = {
  name: (label) => label.en,
  points: (points) => `${hundredthsText(points)} points`,
  money: (fen) => signed(fen < 0, `¥${formatYuan(fen < 0 ? -fen : fen)}`),
  date: (text) => text,
  period,
  periodOf,
  instant,
  quantity: ({ value, unit, shape }) =>
    shape === 'share' ? percentText(value) : `${exactText(value)} ${unitOf(value, unit)}`,
  ratio: exactText,
  claim,
  place,
  citation,
}
