import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess } from '../assessment/assess.ts'
import { en } from '../locale/en.ts'
import { sayExplanation } from '../locale/say.ts'
import { zhCN } from '../locale/zh-cn.ts'
import { anyBookWithFigures } from '../testing/any-book.ts'
import { faultsInSums } from '../testing/faults-in-sums.ts'
import { valueOf } from '../testing/judge-plainly.ts'
import { yearPeriod } from '../value/period.ts'
import { explain } from './explain.ts'

const judged = anyBookWithFigures(false).map(({ book, figures }) =>
  valueOf(
    assess(book, {
      subject: { kind: 'township', id: '141021100000', township: '141021100000' },
      period: yearPeriod(2023),
      figures: (figure) => figures.get(figure) ?? { status: 'missing' },
    }),
  ),
)

// A group of nothing but bonuses was once told twice: as a part of the total, and by its bonuses outside it.
test('whoever adds up what is told of any assessment comes to its points', () => {
  fc.assert(
    fc.property(judged, (assessment) => {
      expect(faultsInSums(assessment)).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('every line of any assessment can be told in both languages, and has a reason', () => {
  fc.assert(
    fc.property(judged, (assessment) => {
      for (const path of ['', ...assessment.book.byPath.keys()]) {
        const explanation = valueOf(explain(assessment, path))
        expect(explanation.tokens.filter(({ type }) => type !== 'basis').length, path).toBeGreaterThan(0)
        for (const locale of [zhCN, en])
          for (const line of sayExplanation(explanation, locale)) expect(line).not.toMatch(/undefined|NaN|\[object/u)
      }
    }),
  )
})
