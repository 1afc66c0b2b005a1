import { figureDefinitions } from '@zhunsheng/domain/ledger'
import type { Wording } from './wording.ts'

const width = figureDefinitions.reduce((most, { id }) => Math.max(most, id.length), 0)
const lineOf = ({ id, label }: (typeof figureDefinitions)[number], { locale }: Wording): string =>
  `  ${id.padEnd(width)}  ${locale.format.name(label)}`

/** Every figure that can be counted, a line each: its id and what it counts. */
export const figureLines = (wording: Wording): readonly string[] =>
  figureDefinitions.map((definition) => lineOf(definition, wording))

/** Of an id that is none, the lines of the figures that it may stand for: those of the same part, or all. */
export const figureLinesLike = (id: string, wording: Wording): readonly string[] => {
  const [part] = id.split('.')
  const like = figureDefinitions.filter((each) => each.id.split('.')[0] === part)
  return like.length === 0 ? figureLines(wording) : like.map((each) => lineOf(each, wording))
}
