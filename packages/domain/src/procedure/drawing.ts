import type { Citation } from '../law/citation.ts'
import type { Label } from '../value/label.ts'
import type { FollowedProcedure } from './followed-procedure.ts'

/** How names and the places of citations are written in a language. */
export interface DrawingWords {
  readonly name: (label: Label) => string
  readonly place: (citation: Citation) => string
}

interface Arrow {
  readonly from: string
  readonly to: string
  readonly gate: string
  readonly isConditional: boolean
  readonly place: string
}

const arrowsOf = ({ moves }: Pick<FollowedProcedure, 'moves'>, { place }: DrawingWords): readonly Arrow[] =>
  moves.flatMap(({ id: to, gates }) =>
    gates.flatMap(({ id: gate, after = [], isConditional = false, citation }) =>
      after.map((from): Arrow => ({ from, to, gate, isConditional, place: place(citation) })),
    ),
  )

// Whether one move comes before another in some way round, over at least one move between them.
const isRoundabout = (arrows: readonly Arrow[], { from, to }: Arrow): boolean => {
  const seen = new Set<string>()
  const reach = (at: string): boolean => {
    if (at === to) return true
    if (seen.has(at)) return false
    seen.add(at)
    return arrows.some((arrow) => arrow.from === at && reach(arrow.to))
  }
  return arrows.some((arrow) => arrow.from === from && arrow.to !== to && reach(arrow.to))
}

/**
 * A procedure as a Mermaid flowchart, from its definition: moves are boxes, a gate that waits for a move is an arrow with the
 * place in the law, dotted where it concerns some cases only. A gate of many moves is drawn where it comes first.
 */
export const drawing = (procedure: Pick<FollowedProcedure, 'moves'>, words: DrawingWords): string => {
  const all = arrowsOf(procedure, words)
  const drawn = all.filter((arrow) => {
    const isFirst = !all.some((other) => other.gate === arrow.gate && other.from === arrow.from && other !== arrow)
    return isFirst || !isRoundabout(all, arrow)
  })
  const merged = Map.groupBy(drawn, ({ from, to, isConditional }) => `${from} ${isConditional ? '-.->' : '-->'} ${to}`)
  return [
    'flowchart TD',
    ...procedure.moves.map(({ id, label }) => `  ${id}["${words.name(label)}"]`),
    ...[...merged].map(([line, arrows]) => {
      const places = [...new Set(arrows.map(({ place }) => place))].filter((place) => place !== '')
      const [from = '', arrow = '', to = ''] = line.split(' ')
      return `  ${from} ${arrow}${places.length === 0 ? '' : `|"${places.join(' · ')}"|`} ${to}`
    }),
  ].join('\n')
}
