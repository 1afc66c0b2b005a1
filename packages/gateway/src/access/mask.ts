import type { Field, LooseEntry } from '@zhunsheng/domain'
import { isUndisclosed, maskIdNumber } from '@zhunsheng/domain/ledger'

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' })
const lettersOf = (text: string): readonly string[] => Array.from(graphemes.segment(text), (part) => part.segment)
const starred = (count: number): string => '*'.repeat(Math.max(1, count))

/** 王芳 → 王*, 欧阳小明 → 欧***: the first character stays. A single character is hidden whole. */
export const maskName = (name: string): string => {
  const [first = '', ...rest] = lettersOf(name)
  return rest.length === 0 ? '*' : `${first}${starred(rest.length)}`
}

/** 13812341234 → 138****1234. What is too short to be a number of that kind is hidden whole. */
export const maskPhone = (phone: string): string =>
  phone.length >= 11 ? `${phone.slice(0, 3)}${starred(phone.length - 7)}${phone.slice(-4)}` : starred(phone.length)

/** Free text about a person: nothing stays, not even its length. */
const maskText = (): string => '***'

const looksLike = (text: string): ((value: string) => string) => {
  if (/^\d{14}(?:\d|\d{3}[\dXx])$/u.test(text)) return maskIdNumber
  if (/^(?:\+?86)?1\d{10}$/u.test(text)) return maskPhone
  return maskText
}

/**
 * Masks one personal value by its declaration: names by their first character, telephone and ID numbers by their ends,
 * everything else (dates, numbers, free text) whole. A sensitive value (PIPL 28) is always hidden whole.
 *
 * @see 中华人民共和国个人信息保护法 第28条, 第51条
 */
export const maskValue = (name: string, field: Field, value: string | number | boolean): string => {
  if (field.mark === 'sensitive' || typeof value !== 'string') return maskText()
  return name === 'name' || name.endsWith('Name') ? maskName(value) : looksLike(value)(value)
}

/** Masks a personal value of an entry: of one that is not for the public always whole, so that not even a surname is read in a list. */
export const maskIn = (
  entry: Pick<LooseEntry, 'facts'>,
  name: string,
  field: Field,
  value: string | number | boolean,
): string => (isUndisclosed(entry) ? maskText() : maskValue(name, field, value))

/** Digits that may be an ID or telephone number, wherever they stand: for logs. */
export const maskNumbersIn = (text: string): string =>
  text.replace(/\d{17}[\dXx]|\d{15}|(?<!\d)1\d{10}(?!\d)/gu, (digits) => looksLike(digits)(digits))
