import type { Field } from '@zhunsheng/domain'
import { type CellReader, problem } from './cell-reading.ts'
import { shownText, spelling } from './shown-text.ts'

type EnumField = Extract<Field, { readonly type: 'enum' }>

/** The reader of a closed list: codes and labels, whatever their width, case and blanks. Gives the code. */
export const enumReader = ({ values }: EnumField): CellReader => {
  const exact = new Map<string, string>()
  const spelled = new Map<string, string>()
  const doubtful = new Set<string>()
  for (const [code, { zh, en }] of Object.entries(values))
    for (const word of [code, zh, en]) {
      exact.set(word, code)
      const key = spelling(word)
      if ((spelled.get(key) ?? code) !== code) doubtful.add(key)
      spelled.set(key, code)
    }
  return (cell) => {
    const shown = shownText(cell)
    const code = exact.get(shown)
    if (code !== undefined || shown === '') return code
    const key = spelling(shown)
    return doubtful.has(key) ? shown : (spelled.get(key) ?? shown)
  }
}

const words = new Map([
  ...['是', 'yes', 'y', 'true'].map((word) => [word, '是'] as const),
  ...['否', 'no', 'n', 'false'].map((word) => [word, '否'] as const),
])
const marks = new Set(['√', '✓', '✔', '☑', '×', '✗', '✘', 'x', '有', '无', '1', '0', 'o', '○', '●'])

/** The reader of yes and no. Marks say nothing by themselves: in one list √ is yes, in another it is "done". */
export const yesNoReader: CellReader = (cell) => {
  const shown = shownText(cell)
  if (shown === '') return undefined
  if (shown === '是' || shown === '否') return shown
  const word = spelling(shown)
  return words.get(word) ?? (marks.has(word) ? problem('yesNoMark') : shown)
}
