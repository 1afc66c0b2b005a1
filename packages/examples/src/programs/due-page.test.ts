import { dutyClocks, workingSystems } from '@zhunsheng/domain/due'
import { expect, test } from 'vitest'
import { commandOver, pageShowing } from './page-commands.ts'

const { page, outputs } = pageShowing('due')
// What the page shows reads these ledgers alone: the 30,000 events stay out.
const call = commandOver(
  /^(?:(?:decision|case|enforcement|penalty|certificate|training)-.*|delegated-power|discretion-benchmark|institution|legality-review|review-team-membership|major-decision|report-registration|whistle.*)\.csv$/u,
)

test('the page of what is due shows outputs', () => {
  expect(outputs.length).toBeGreaterThanOrEqual(3)
})
test.each(outputs)('%s gives what the page shows', async (words, text) => {
  const { code, out } = await call(words.split(' '))
  expect([code, out]).toEqual([0, text.trimEnd().split('\n')])
})

const listed = [...(page.split('## 现有的期限')[1] ?? '').matchAll(/^\|(.+)\|$/gmu)]
  .map(([, row = '']) => row.split('|').map((cell) => cell.trim()))
  .slice(2)
test('the page lists every clock in the order of the systems, with its length and its article', () => {
  // What has the basis of the row above says so, with its own article if it has another one.
  let above = ''
  const rows = listed.map(([system = '', what = '', , , said = '']) => {
    if (said !== '同上') above = said.replace(/^同上/u, above.slice(0, above.indexOf('》') + 1))
    return { system, what, basis: above }
  })
  expect(rows.length).toBe(dutyClocks.length)
  for (const [i, { id, system, span }] of dutyClocks.entries()) {
    const row = rows[i]
    expect(workingSystems[system].zh, id).toContain(row?.system)
    if (span.by !== 'law') continue
    // Of 24 hours ledgers know the day.
    const length = id === 'enforcement-cases.transfer' ? '24' : String(span.clock.length.values[0].value.num)
    expect(row?.what, id).toMatch(new RegExp(`(?:^|\\D)${length}\\D`, 'u'))
    for (const { citation } of span.clock.length.values)
      if (citation.article !== undefined) expect(row?.basis, id).toContain(`第 ${citation.article} 条`)
  }
})
