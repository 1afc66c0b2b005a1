import { LineCounter, isMap, isPair, isScalar, parseDocument } from 'yaml'

/** Where something stands in a text; both count from 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** A rule source as read: its plain data, and the place of every path in it. */
export interface ParsedRuleSource {
  readonly data: unknown
  /** The place of a path; of its nearest ancestor when the path itself is absent (a missing key). */
  readonly positionOf: (path: readonly (string | number)[]) => Position
}

/** The text is not YAML (or JSON) at all. */
export interface RuleSourceSyntaxIssue {
  readonly code: 'notYaml'
  readonly position: Position
  readonly message: string
}

export type ParseOutcome =
  | { readonly ok: true; readonly value: ParsedRuleSource }
  | { readonly ok: false; readonly issues: readonly RuleSourceSyntaxIssue[] }

type Document = ReturnType<typeof parseDocument>

const offsetOf = (document: Document, path: readonly (string | number)[]): number | undefined => {
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
  // A key is where a reader looks for "unknown key" and "wrong value" alike; list items have only their value.
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === path.at(-1))
    if (pair !== undefined && isScalar(pair.key)) return pair.key.range?.[0]
  }
  const node: unknown = document.getIn(path, true)
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
    ? Number(node.range[0])
    : undefined
}

/** Reads YAML 1.2 or JSON and keeps the place of everything, so that each diagnostic can say line and column. */
export const parseRuleSource = (text: string): ParseOutcome => {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true })
  const at = (offset: number): Position => {
    const { line, col } = counter.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  if (document.errors.length > 0) {
    return {
      ok: false,
      issues: document.errors.map((error) => ({ code: 'notYaml', position: at(error.pos[0]), message: error.message })),
    }
  }
  return {
    ok: true,
    value: {
      data: document.toJS(),
      positionOf: (path) => {
        for (let length = path.length; length > 0; length--) {
          const offset = offsetOf(document, path.slice(0, length))
          if (offset !== undefined) return at(offset)
        }
        return { line: 1, column: 1 }
      },
    },
  }
}
