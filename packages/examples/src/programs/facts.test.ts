import { readFile } from 'node:fs/promises'
import {
  type GivenFigure,
  type RuleBookSource,
  assess,
  compileRuleBook,
  formatPoints,
  parsePeriod,
  readerOf,
} from '@zhunsheng/domain'
import { instruments } from '@zhunsheng/domain/law'
import { figureSignatures } from '@zhunsheng/domain/ledger'
import { enforcementOfficerYear } from '@zhunsheng/domain/rule-books/enforcement-officer-year'
import { gridMemberMonth } from '@zhunsheng/domain/rule-books/grid-member-month'
import { expect, test } from 'vitest'
import { valueOf } from './lechang-2023.ts'

interface Facts {
  readonly period: string
  readonly figures: Readonly<Record<string, GivenFigure>>
}
const score = async (file: string, source: RuleBookSource) => {
  const facts: Facts = JSON.parse(await readFile(new URL(`../../facts/${file}.json`, import.meta.url), 'utf8'))
  const book = valueOf(compileRuleBook(source, { figures: figureSignatures, instruments }))
  const subject = { kind: source.subject, id: 'p-0001', township: '141021100000' }
  const period = valueOf(parsePeriod(facts.period))
  const { earned, grade, moneyFen } = valueOf(
    assess(book, { subject, period, figures: valueOf(readerOf(facts.figures, book)) }),
  )
  return [formatPoints(earned), grade, moneyFen]
}

test.each([
  ['grid-member-v1', gridMemberMonth, ['88.42', 'good', 48_000]],
  ['grid-member-v5-veto', gridMemberMonth, ['0.00', 'unqualified', 30_000]],
  ['grid-member-discretion', gridMemberMonth, ['85.92', 'good', 48_000]],
  ['officer-2024', enforcementOfficerYear, ['91.67', 'excellent', undefined]],
] as const)('%s', async (file, source, expected) => {
  expect(await score(file, source)).toStrictEqual(expected)
})
