import { expect, test } from 'vitest'
import { acceptedLanguage } from './language.ts'

test.each([
  ['en-GB,en;q=0.9', 'en'],
  ['zh,en;q=0.5', 'zh-CN'],
  ['fr, en;q=0.3', 'en'],
  ['ZH-Hant-TW', 'zh-CN'],
  ['zhuang', 'en'],
  ['*', 'en'],
  [undefined, 'en'],
])('of %s the product speaks %s', (header, language) => {
  expect(acceptedLanguage(header, 'en')).toBe(language)
})
