import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FigureValue } from '../figure/figure-value.ts'
import type { Indicator, RuleBook } from '../rule-book/rule-book.ts'
import { anyBookWithFigures } from '../testing/any-book.ts'
import { valueOf } from '../testing/judge-plainly.ts'
import { madeBook } from '../testing/made-book.ts'
import { yearPeriod } from '../value/period.ts'
import { pointsToRatio } from '../value/points.ts'
import { type Ratio, add, compare, ratio, zero } from '../value/ratio.ts'
import { assess } from './assess.ts'
import type { Assessment } from './assessment.ts'
import { isInside } from './indicator.ts'

const missing: FigureValue = { status: 'missing' }
const subject = { kind: 'township', id: '141021100000', township: '141021100000' } as const
const judge = (book: RuleBook, figures: ReadonlyMap<string, FigureValue>, read: string[] = []): Assessment =>
  valueOf(
    assess(book, {
      subject,
      period: yearPeriod(2023),
      figures: (figure) => {
        read.push(figure)
        return figures.get(figure) ?? missing
      },
    }),
  )
const complete = anyBookWithFigures(true)
const partial = anyBookWithFigures(false)
const exactOf = ({ points, exact }: Assessment['indicators'][number]): Ratio | undefined =>
  points === undefined ? undefined : (exact ?? pointsToRatio(points))

describe('points', () => {
  test('lie within the bounds of every mechanism, group and total', () => {
    fc.assert(
      fc.property(partial, ({ book, figures }) => {
        const result = judge(book, figures)
        for (const line of result.indicators) {
          const indicator = book.byPath.get(line.path)!
          const least = indicator.type === 'leaf' && indicator.outside ? -indicator.points : 0
          // A group of nothing but bonuses and deductions has no full marks.
          if (line.points === undefined || indicator.points === 0) continue
          expect(line.points).toBeGreaterThanOrEqual(least)
          expect(line.points).toBeLessThanOrEqual(line.maximum)
        }
        expect(result.earned).toBeGreaterThanOrEqual(0)
        expect(result.judged).toBeLessThanOrEqual(result.stated)
        // Where only the total is rounded: a weighted or rescaled group multiplies what its parts were rounded up by. A bonus of
        // at most 500 stands outside.
        const exact = judge(
          { ...book, source: { ...book.source, rounding: { place: 'total', mode: 'halfUp' } } },
          figures,
        )
        expect(exact.earned).toBeLessThanOrEqual(exact.judged + 500)
      }),
    )
  })

  test('of a plain sum are exactly the points of its parts', () => {
    fc.assert(
      fc.property(complete, ({ book, figures }) => {
        const result = judge(book, figures)
        const lines = new Map(result.indicators.map((line) => [line.path, line]))
        for (const indicator of book.byPath.values()) {
          if (indicator.type === 'leaf' || indicator.combine.type !== 'sum') continue
          const line = lines.get(indicator.path)!
          const steps = result.nodes.get(line.node)!.steps
          if (line.status !== 'final' || steps.some((step) => step.step === 'combine' && step.redistributed)) continue
          const inside = indicator.children.filter(isInside)
          const summed = inside.length === 0 ? indicator.children : inside
          const parts = summed.map((child) => exactOf(lines.get(child.path)!) ?? zero)
          expect(exactOf(line)).toEqual(parts.reduce(add, zero))
        }
      }),
    )
  })

  test('never fall when there is more of the good', () => {
    fc.assert(
      fc.property(complete, fc.nat(), fc.integer({ min: 1, max: 30 }), ({ book, figures }, pick, more) => {
        // Days required and findings are not a good; what is bad is taken down instead of up.
        const ids = [...figures.keys()].filter(
          (id) => !['served', 'required', 'veto', 'discretion.attested'].includes(id),
        )
        const id = ids[pick % ids.length]!
        const value = figures.get(id)!
        if (value.status !== 'present' || value.of === 0) return
        const changed = id.endsWith('.bad') ? Math.max(0, value.value - more) : value.value + more
        const better = { ...value, value: value.of === undefined ? changed : Math.min(value.of, changed) }
        const [before, after] = [judge(book, figures), judge(book, new Map([...figures, [id, better]]))]
        if (before.status === 'final') expect(after.earned).toBeGreaterThanOrEqual(before.earned)
      }),
    )
  })
})

describe('an assessment', () => {
  test('is final only when nothing that it reads is missing', () => {
    fc.assert(
      fc.property(complete, fc.nat(), ({ book, figures }, pick) => {
        const whole = judge(book, figures)
        if (whole.status !== 'final') return
        const read = [...whole.footprint.figures.keys()]
        const removed = read[pick % read.length]!
        const open = judge(book, new Map([...figures, [removed, missing]]))
        expect([open.status, open.grade, open.moneyFen]).toEqual(['provisional', undefined, undefined])
      }),
    )
  })

  test('reads each figure of its footprint once, and no other', () => {
    fc.assert(
      fc.property(partial, ({ book, figures }) => {
        const read: string[] = []
        const { footprint } = judge(book, figures, read)
        expect(read.toSorted()).toEqual([...footprint.figures.keys()].toSorted())
      }),
    )
  })

  test('does not change with what it does not read', () => {
    fc.assert(
      fc.property(partial, ({ book, figures }) => {
        const result = judge(book, figures)
        const only = new Map([...figures].filter(([id]) => result.footprint.figures.has(id)))
        expect(judge(book, only)).toEqual(result)
      }),
    )
  })

  test('leaves a graph without loose ends or loops, with the root on top', () => {
    fc.assert(
      fc.property(partial, ({ book, figures }) => {
        const { nodes, root, indicators } = judge(book, figures)
        const done = new Set<string>()
        const visit = (id: string, above: readonly string[]): void => {
          expect(above).not.toContain(id)
          if (done.has(id)) return
          done.add(id)
          const node = nodes.get(id)
          expect(node?.id).toBe(id)
          for (const input of node?.inputs ?? []) visit(input, [...above, id])
        }
        for (const id of [...nodes.keys(), root, ...indicators.map(({ node }) => node)]) visit(id, [])
        for (const node of nodes.values()) {
          const valued = node.status === 'final' || node.status === 'provisional'
          if (node.status === 'missing') expect(node.value).toBeUndefined()
          if (valued) expect(node.value).toBeDefined()
        }
      }),
    )
  })

  test('does not depend on the order in which indicators are listed', () => {
    const turned = (each: Indicator): Indicator =>
      each.type === 'leaf' ? each : { ...each, children: each.children.map(turned).toReversed() }
    fc.assert(
      fc.property(partial, ({ book, figures }) => {
        const again: RuleBook = { ...madeBook({}), ...book, indicators: book.indicators.map(turned).toReversed() }
        const [a, b] = [judge(book, figures), judge(again, figures)]
        expect([b.status, b.earned, b.judged, b.grade]).toEqual([a.status, a.earned, a.judged, a.grade])
        for (const [id, node] of a.nodes) expect(b.nodes.get(id)?.value).toEqual(node.value)
      }),
    )
  })

  test('grades by the band in which its own points lie', () => {
    fc.assert(
      fc.property(complete, ({ book, figures }) => {
        const { status, earned, grade } = judge(book, figures)
        const band = book.bands.find(({ from, to }) => earned >= from && (to === undefined || earned <= to))
        expect(grade).toBe(status === 'final' ? band?.grade : undefined)
        expect(compare(pointsToRatio(earned), ratio(earned, 100))).toBe(0)
      }),
    )
  })
})
