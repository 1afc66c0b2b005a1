import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRuleSource } from './parse-rule-source.ts'
import { writeRuleSource } from './write-rule-source.ts'

const read = (text: string) => {
  const parsed = parseRuleSource(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues))
  return parsed.value
}

describe('parseRuleSource', () => {
  it('gives the place of a key, of a list item and of the nearest ancestor of a missing key', () => {
    const { positionOf, data } = read('id: x\nindicators:\n  - path: a\n    points: 0.5\n')
    expect(data).toEqual({ id: 'x', indicators: [{ path: 'a', points: 0.5 }] })
    expect(positionOf(['id'])).toEqual({ line: 1, column: 1 })
    expect(positionOf(['indicators', 0])).toEqual({ line: 3, column: 5 })
    expect(positionOf(['indicators', 0, 'points'])).toEqual({ line: 4, column: 5 })
    expect(positionOf(['indicators', 0, 'citation', 'instrument'])).toEqual({ line: 3, column: 5 })
    expect(positionOf(['nowhere'])).toEqual({ line: 1, column: 1 })
  })
  it('reports every syntax error with its place', () => {
    const parsed = parseRuleSource('a: 1\na: 2\nb: [1\n')
    expect(parsed.ok).toBe(false)
    if (!parsed.ok) expect(parsed.issues.map((issue) => issue.position.line)).toContain(2)
  })
  it('keeps quoted decimals and codes text, dates text, integers numbers', () => {
    expect(read('a: "0.285"\nb: "141021100000"\nc: 2023-01-01\nd: 15\n').data).toEqual({
      a: '0.285',
      b: '141021100000',
      c: '2023-01-01',
      d: 15,
    })
  })
})

describe('writeRuleSource', () => {
  it('reads back as the same data', () => {
    const leaf = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constantFrom('0.285', '141021100000', '2023-01-01', 'no', '~', '1e3', ''),
    )
    const { tree } = fc.letrec((tie) => ({
      tree: fc.dictionary(
        fc.string({ minLength: 1 }),
        fc.oneof({ maxDepth: 3 }, leaf, fc.array(tie('tree'), { maxLength: 3 }), tie('tree')),
        {
          maxKeys: 4,
          noNullPrototype: true,
        },
      ),
    }))
    fc.assert(
      fc.property(tree, (value) => {
        fc.pre(!JSON.stringify(value).includes('__proto__'))
        expect(read(writeRuleSource(value as object)).data).toEqual(value)
      }),
    )
  })
})
