import { expect, test } from 'vitest'
import type { Citation } from '../law/citation.ts'
import { en } from '../locale/en.ts'
import { zhCN } from '../locale/zh-cn.ts'
import { drawing } from './drawing.ts'
import type { DeclaredGate, DeclaredMove } from './followed-procedure.ts'
import { procedures } from './procedures.ts'

const words = { zh: '词', en: 'Word' }
const citation = (article: number): Citation => ({
  instrument: 'major-decision-regulation-2019',
  article,
  bindingForce: 'byReference',
  verification: 'verified',
})
const gate = (id: string, article: number, after: readonly string[], isConditional?: true): DeclaredGate => ({
  id,
  label: words,
  lacks: words,
  remedy: words,
  citation: citation(article),
  after,
  ...(isConditional !== undefined && { isConditional }),
})
const move = (id: string, ...gates: readonly DeclaredGate[]): DeclaredMove => ({
  id,
  label: { zh: `步${id}`, en: id },
  gates,
})

test('a drawing has its moves as boxes and its gates as arrows, dotted where they are conditional', () => {
  const moves = [move('a'), move('b', gate('first', 1, ['a'])), move('c', gate('maybe', 2, ['b'], true))]
  expect(drawing({ moves }, zhCN.format)).toBe(
    ['flowchart TD', '  a["步a"]', '  b["步b"]', '  c["步c"]', '  a -->|"第1条"| b', '  b -.->|"第2条"| c'].join('\n'),
  )
})

test('arrows of one way are one arrow, and a gate of many moves is drawn where it comes first', () => {
  const begun = gate('begun', 1, ['a'])
  const moves = [move('a'), move('b', begun, gate('too', 3, ['a'])), move('c', begun, gate('next', 2, ['b']))]
  expect(drawing({ moves }, en.format).split('\n').slice(4)).toEqual([
    '  a -->|"art. 1 · art. 3"| b',
    '  b -->|"art. 2"| c',
  ])
})

test.each(procedures)('every gate of $id that waits for a move is drawn', (procedure) => {
  const drawn = drawing(procedure, { ...en.format, place: () => 'x' })
  for (const { gates } of procedure.moves)
    for (const { after = [] } of gates)
      for (const from of after) expect(drawn).toMatch(new RegExp(` {2}${from} -`, 'u'))
})
