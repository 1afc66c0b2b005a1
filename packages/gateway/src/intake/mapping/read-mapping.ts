import { type Outcome, hashOf, outcomeOf } from '@zhunsheng/domain'
import { LineCounter, isScalar, parseDocument, visit } from 'yaml'
import { nodeDigest } from '../../node-digest.ts'
import { type ParsedRuleSource, parseRuleSource } from '../../rule-source/parse-rule-source.ts'
import { checkShape } from './check-shape.ts'
import { compileMapping } from './compile-mapping.ts'
import type { Mapping } from './mapping.ts'
import type { MappingIssue, PathProblem } from './mapping-issue.ts'
import { type MappingText, mappingSchema } from './mapping-schema.ts'

// 01 without quotes is the number 1: the code would be another before anybody could see it.
const unquotedKeys = (text: string): readonly MappingIssue[] => {
  const counter = new LineCounter()
  const found: MappingIssue[] = []
  visit(parseDocument(text, { lineCounter: counter }), {
    Pair: (_, { key }) => {
      if (!isScalar(key) || typeof key.value === 'string') return
      const { line, col } = counter.linePos(key.range?.[0] ?? 0)
      found.push({ path: [], line, column: col, problem: { code: 'unquotedKey' } })
    },
  })
  return found
}

const hasShape = (data: unknown, faults: PathProblem[]): data is MappingText => {
  faults.push(...checkShape(mappingSchema, data))
  return faults.length === 0
}

const placed = ({ positionOf }: ParsedRuleSource, faults: readonly PathProblem[]): readonly MappingIssue[] =>
  faults.map((fault) => ({ ...fault, ...positionOf(fault.path) }))

const failed = (issues: readonly MappingIssue[]): Outcome<never, MappingIssue> => {
  const [first, ...rest] = issues
  if (first === undefined) throw new TypeError('a mapping was refused without a reason')
  return { ok: false, issues: [first, ...rest] }
}

/** Reads a mapping file (YAML or JSON). Every fault with its line and column; unknown keys are faults. */
export const readMapping = (text: string): Outcome<Mapping, MappingIssue> => {
  const parsed = parseRuleSource(text)
  if (!parsed.ok)
    return failed(
      parsed.issues.map(({ code, position, message }) => ({ path: [], ...position, problem: { code, message } })),
    )
  const { data } = parsed.value
  const [keys, faults]: [readonly MappingIssue[], PathProblem[]] = [unquotedKeys(text), []]
  if (!hasShape(data, faults)) return failed([...keys, ...placed(parsed.value, faults)])
  const digest = hashOf('zhunsheng/mapping/1', [text], nodeDigest)
  const mapping = compileMapping(data, (path, problem) => void faults.push({ path, problem }))
  return outcomeOf([...keys, ...placed(parsed.value, faults)], () => ({ ...mapping, digest }))
}
