import { intervalOf } from '../../figure/claim.ts'
import { civilDateOf, timeOfDay } from '../../value/civil-date.ts'
import { formatYuan } from '../../value/money.ts'
import { type Period, parsePeriod } from '../../value/period.ts'
import type { Format } from '../locale.ts'
import { marksOf } from '../marks.ts'
import { exactText, hundredthsText, percentText, signed } from '../numerals.ts'
import { labels } from './labels.ts'

const date: Format['date'] = (text) => {
  const [year, month, day] = text.split('-').map(Number)
  return `${year}年${month}月${day}日`
}
const month = (text: string): string => date(`${text.slice(0, 7)}-01`).replace(/1日$/u, '')

const period = ({ kind, id, from, to }: Period): string => {
  const year = `${from.slice(0, 4)}年`
  switch (kind) {
    case 'year':
      return year
    case 'month':
      return month(from)
    case 'quarter':
      return `${year}第${id.slice(-1)}季度`
    case 'halfYear':
      return id.endsWith('1') ? `${year}上半年` : `${year}下半年`
    case 'rollingMonths':
      return `${month(from)}至${month(to)}`
    case 'term':
      return `${date(from)}至${date(to)}`
  }
}

const claim: Format['claim'] = (stated, unit) => {
  const of = unit?.zh ?? ''
  switch (stated.form) {
    case 'exact':
      return `${stated.value}${of}`
    case 'over': {
      const { above, below } = intervalOf(stated.value)
      return `${stated.value}余${of}（大于${above}、小于${below}）`
    }
    case 'all':
      return '全部'
    case 'structural':
      return '未写数字'
  }
}

const place: Format['place'] = ({ article, paragraph, item }) =>
  [
    article === undefined ? '' : `第${article}条`,
    paragraph === undefined ? '' : `第${paragraph}款`,
    item === undefined ? '' : `第${item}项`,
  ].join('')

const citation: Format['citation'] = (cited) => {
  const marks = marksOf(cited, labels)
  return `《${cited.instrument.label.zh}》${place(cited)}${marks.length === 0 ? '' : `〔${marks.join('，')}〕`}`
}

const periodOf: Format['periodOf'] = (id) => {
  const read = parsePeriod(id)
  return read.ok ? period(read.value) : id
}
const instant: Format['instant'] = (text) => `${date(civilDateOf(text))}${timeOfDay(text)}（北京时间）`

/** How values are written in Chinese. */
export const format: Format = {
  name: (label) => label.zh,
  points: (points) => `${hundredthsText(points)}分`,
  money: (fen) => signed(fen < 0, `¥${formatYuan(fen < 0 ? -fen : fen)}`),
  date,
  period,
  periodOf,
  instant,
  quantity: ({ value, unit, shape }) => (shape === 'share' ? percentText(value) : `${exactText(value)}${unit.zh}`),
  ratio: exactText,
  claim,
  place,
  citation,
}
