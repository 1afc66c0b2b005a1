import type { RuleBook } from '@zhunsheng/domain'
import { originCounts, sourceNumbers } from '@zhunsheng/domain/rule-book'
import type { Wording } from './wording.ts'

type Path = readonly (string | number)[]

// What a line is called: the path of an indicator, the id of a parameter, or where it stands in the book.
const nameOfLine = ({ source }: RuleBook, line: Path): string => {
  let value: unknown = source
  let name = line.join('.')
  for (const key of line) {
    if (typeof value !== 'object' || value === null) return name
    value = Object.entries(value).find(([each]) => each === String(key))?.[1]
    if (typeof value === 'object' && value !== null && 'path' in value) name = String(value.path)
    if (typeof value === 'object' && value !== null && 'values' in value && 'id' in value) name = String(value.id)
  }
  return name
}

/** How many numbers of a book its source states and how many it does not; the latter line by line. */
export const originLines = (book: RuleBook, { text }: Wording): readonly string[] => {
  const { quoted, missing, invented } = originCounts(book.source)
  const lines = Map.groupBy(
    sourceNumbers(book.source).filter(({ origin }) => origin === 'missing'),
    ({ line }) => nameOfLine(book, line),
  )
  const told = [...lines].map(([line, numbers]) => {
    const values = numbers.map(({ path, line: from }) => path.slice(from.length).join('.'))
    return `  ${line === '' ? book.id : line}  ${text.list(values)}`
  })
  return [
    text.schemes.numbers(quoted + missing + invented, quoted, missing, invented),
    ...(told.length === 0 ? [] : [text.schemes.missingNumbers, ...told]),
  ]
}
