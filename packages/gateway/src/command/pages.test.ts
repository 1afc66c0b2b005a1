import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { call } from './testing/call.ts'

const docs = join(import.meta.dirname, '../../../../docs')
const pages = readdirSync(docs).filter((name) => name.endsWith('.md'))

/** The lines of a page that are to be typed, without what is said of them. */
const typedIn = (page: string): readonly string[] =>
  [...readFileSync(join(docs, page), 'utf8').matchAll(/^zhunsheng .*$/gmu)].map(([line]) =>
    line.replace(/\s{2,}.*$|\s#.*$/u, ''),
  )

// The help of a command and of what is below it, once each.
const helps = new Map<string, Promise<string>>()
const helpOf = (words: string): Promise<string> => {
  const known =
    helps.get(words) ?? call(`${words} --help`.trim()).then(({ code, out }) => (code === 0 ? out.join('\n') : ''))
  helps.set(words, known)
  return known
}

const commandIn = async (line: string): Promise<string> => {
  let command = ''
  for (const word of line.split(' ').slice(1)) {
    const help = await helpOf(command)
    const listed = help.slice(help.indexOf('选项：'))
    if (!/^[a-z]+$/u.test(word) || !new RegExp(`^ {2}${word} `, 'mu').test(listed)) break
    command = `${command} ${word}`.trim()
  }
  return command
}

describe('what the pages say to type', () => {
  test('is on some of them', () => {
    expect(pages.flatMap(typedIn).length).toBeGreaterThan(60)
  })
  test.each(pages)('is there: %s', async (page) => {
    for (const line of typedIn(page)) {
      const command = await commandIn(line)
      expect(command, line).not.toBe('')
      const help = await helpOf(command)
      for (const [option] of line.matchAll(/--[a-z-]+/gu))
        expect(help, line).toMatch(new RegExp(`${option}(?: |$)`, 'mu'))
    }
  })
})
