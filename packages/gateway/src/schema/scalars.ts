import {
  type Outcome,
  formatCreditHours,
  formatPoints,
  isCivilDate,
  parseInstant,
  parsePeriod,
  parsePoints,
  parseTownshipCode,
} from '@zhunsheng/domain'
import { GraphQLError, Kind, type ValueNode } from 'graphql'
import { isYearLookedAt } from '../run/years-looked-at.ts'
import { builder } from './builder.ts'

const refuse = (name: string, wanted: string): GraphQLError =>
  new GraphQLError(`${name}: ${wanted}`, { extensions: { code: 'BAD_USER_INPUT' } })

const valueOf = <A, I>(outcome: Outcome<A, I>): A | undefined => (outcome.ok ? outcome.value : undefined)

/** Text in, text out, held to a form. */
const textScalar = (
  name: 'CivilDate' | 'Instant' | 'TownshipCode' | 'Month' | 'Decimal',
  description: string,
  wanted: string,
  read: (text: string) => string | undefined,
): void => {
  const parse = (value: unknown): string => {
    const taken = typeof value === 'string' ? read(value) : undefined
    if (taken === undefined) throw refuse(name, wanted)
    return taken
  }
  // A bare number in a query is refused even where its digits would do: codes and decimals are text.
  const parseLiteral = (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : undefined)
  builder.scalarType(name, { description, serialize: (value) => value, parseValue: parse, parseLiteral })
}

/** Adds dates, codes and exact decimals: text that is held to a form. */
export const addTextScalars = (): void => {
  textScalar(
    'CivilDate',
    '日期 YYYY-MM-DD · A civil date, YYYY-MM-DD',
    '应为 YYYY-MM-DD · expected YYYY-MM-DD',
    (text) => (isCivilDate(text) ? text : undefined),
  )
  textScalar(
    'Instant',
    '时刻（UTC） · An instant in UTC',
    '应为 2023-05-01T08:00:00Z · expected 2023-05-01T08:00:00Z',
    (text) => valueOf(parseInstant(text)),
  )
  textScalar(
    'TownshipCode',
    '乡镇代码，12 位（输入可为 9 位），文本 · A township code: 12 digits as text (9 accepted)',
    '应为 9 位或以 000 结尾的 12 位数字文本 · expected 9 digits, or 12 that end in 000, as text',
    (text) => valueOf(parseTownshipCode(text)),
  )
  textScalar('Month', '月份 YYYY-MM · A month, YYYY-MM', '应为 YYYY-MM · expected YYYY-MM', (text) => {
    const period = valueOf(parsePeriod(text))
    return period?.kind === 'month' ? text : undefined
  })
  textScalar(
    'Decimal',
    '精确小数，文本 · An exact decimal as text',
    '应为小数文本，如 "0.285" · expected a decimal as text, such as "0.285"',
    (text) => (/^-?\d{1,15}(?:\.\d{1,15})?$/u.test(text) ? text : undefined),
  )
}

/** Adds the scalars that carry integers of the domain: points, credit-hours, money, years. */
export const addNumberScalars = (): void => {
  builder.scalarType('Points', {
    description: '分值，两位小数的文本，如 "88.42" · Points as text with two decimals, such as "88.42"',
    serialize: (points) => formatPoints(points),
    parseValue: (value) => {
      const points = typeof value === 'string' ? valueOf(parsePoints(value)) : undefined
      if (points === undefined) throw refuse('Points', '应为文本，如 "2.50" · expected text, such as "2.50"')
      return points
    },
  })

  builder.scalarType('CreditHours', {
    description: '学时，以 0.25 为一档 · Credit-hours in steps of 0.25',
    serialize: (quarters) => Number(formatCreditHours(quarters)),
    parseValue: (value) => {
      if (typeof value === 'number' && value >= 0 && Number.isSafeInteger(value * 4)) return value * 4
      throw refuse('CreditHours', '应为 0.25 的倍数 · expected a multiple of 0.25')
    },
  })

  builder.scalarType('Fen', {
    description: '金额，整数分（可超过 32 位） · Money as integer fen (may exceed 32 bits)',
    serialize: (fen) => fen,
    parseValue: (value) => {
      if (typeof value === 'number' && Number.isSafeInteger(value)) return value
      throw refuse('Fen', '应为整数分 · expected integer fen')
    },
  })

  builder.scalarType('Year', {
    description: '年度，四位数字 · A year of four digits',
    serialize: (year) => year,
    parseValue: (value) => {
      if (typeof value === 'number' && Number.isInteger(value) && isYearLookedAt(value)) return value
      throw refuse('Year', '应为四位年份，如 2023 · expected a year, such as 2023')
    },
  })
}
