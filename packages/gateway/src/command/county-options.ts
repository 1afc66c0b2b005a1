import { parseDivisionCode } from '@zhunsheng/domain'
import { type BasisId, bases } from '@zhunsheng/domain/roll-up'
import { Option } from 'commander'
import { type PlaceOptions, placeholder, refuse } from './options.ts'
import type { CommandText } from './locale/command-text.ts'

/** The county in which the product begins: the default. */
export const firstCounty = '141021000000'

/** By which a command finds its county. */
export interface CountyOptions extends Omit<PlaceOptions, 'township' | 'month'> {
  readonly county: string
}

const countyCode = (given: string): string | undefined => {
  const read = parseDivisionCode(/^\d{6}$/u.test(given) ? `${given}000000` : given)
  return read.ok && read.value.endsWith('000000') ? read.value : undefined
}

/** `--county`: 6, 9 or 12 digits, always answered with 12. */
export const countyOption = (text: CommandText): Option =>
  new Option(`--county ${placeholder(text, 'code')}`, text.county.county)
    .argParser((value) => countyCode(value) ?? refuse(text.county.unknownCounty(value)))
    .default(firstCounty)

/** `--per`: the basis by which townships are ranked on a figure. */
export const basisOption = (text: CommandText): Option =>
  new Option(`--per ${placeholder(text, 'id')}`, text.county.figures.per).argParser((value): BasisId => {
    const { unknownBasis } = text.county.figures
    return bases.find(({ id }) => id === value)?.id ?? refuse(unknownBasis(value, text.list(bases.map(({ id }) => id))))
  })
