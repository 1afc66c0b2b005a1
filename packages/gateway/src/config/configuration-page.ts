import { queryLimits } from '../server/query-limits.ts'
import { settings } from './settings.ts'

const cell = (text: string): string => (text === '' ? '—' : `\`${text.replaceAll('|', '\\|')}\``)

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

const settingsTable = (): string =>
  table(
    ['变量 · Variable', '默认 · Default', '说明', 'Meaning'],
    Object.values(settings).map(({ name, fallback, label }) => [cell(name), cell(fallback), label.zh, label.en]),
  )

const limitsTable = (): string =>
  table(
    ['上限 · Limit', '值 · Value'],
    Object.entries(queryLimits).map(([name, value]) => [cell(name), String(value)]),
  )

// The formatter leaves what stands between these alone, and so can a test compare it to the letter.
const place = /(<!-- prettier-ignore-start -->)[^]*?(<!-- prettier-ignore-end -->)/gu

/** The page with its two tables written anew; a page that is up to date stays as it is. */
export const withTables = (page: string): string => {
  const tables = [settingsTable(), limitsTable()]
  return page.replaceAll(place, (_, start: string, end: string) => `${start}\n\n${tables.shift() ?? ''}\n\n${end}`)
}
