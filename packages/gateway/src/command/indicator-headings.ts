import type { Indicator } from '@zhunsheng/domain'
import type { Wording } from './wording.ts'

// What stands in brackets or after a colon explains the title; above a column of numbers there is no room for it.
const shortTitle = (title: string): string => title.split(/\s*[（(：:]/u)[0] || title

/**
 * A short heading for each indicator, in its order: its title up to the first bracket or colon, with the path beside it
 * where two would read alike.
 */
export const indicatorHeadings = (
  indicators: readonly Pick<Indicator, 'path' | 'title'>[],
  { text, locale }: Wording,
): readonly string[] => {
  const titles = indicators.map(({ title }) => shortTitle(locale.format.name(title)))
  return indicators.map(({ path }, i) => {
    const title = titles[i] ?? path
    return titles.indexOf(title) === titles.lastIndexOf(title) ? title : text.cases.indicator(title, path)
  })
}
