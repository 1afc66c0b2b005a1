import { expect, test } from 'vitest'
import { altered } from '../../testing/altered.ts'
import { shippedContext, smallBook } from '../../testing/small-book.ts'
import { compileRuleBook } from '../compile.ts'
import { caseTitle } from './case.ts'

const title = { zh: '全部完成', en: 'Everything reached' }
const titled = (value: unknown) => compileRuleBook(altered(smallBook, ['cases', 0, 'title'], value), shippedContext)
const compiled = (result: ReturnType<typeof titled>) => {
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}

test('a case is called by its title, or by its name in both languages where it has none', () => {
  const [one, two] = compiled(titled(title)).source.cases
  expect(one && caseTitle(one)).toEqual(title)
  const { name } = smallBook.cases[1]!
  expect(two && caseTitle(two)).toEqual({ zh: name, en: name })
})

test('a title is part of the book: its hash covers it', () => {
  const [without, given] = [compiled(titled(undefined)), compiled(titled(title))]
  expect(given.hash).not.toBe(without.hash)
  expect(compiled(titled({ en: title.en, zh: title.zh })).hash).toBe(given.hash)
})

test('a title in one language is none', () => {
  const result = titled({ zh: title.zh })
  expect(result.ok ? [] : result.issues).toEqual([
    expect.objectContaining({ code: 'missingKey', key: 'en', path: ['cases', 0, 'title'] }),
  ])
})
