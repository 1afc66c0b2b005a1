import type { CasesText } from './cases-text.ts'

const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`

/** The sentences of `rules test` in English. */
export const casesEn: CasesText = {
  description:
    'try the cases of a rule book one by one: what is given, expected and found, and what it rests on; exit 1 when one differs',
  which: 'a rule book by its id, or a file (- for standard input); all for every shipped one',
  verdict: { passed: 'passed', failed: 'FAILED' },
  given: (figures) => `given: ${figures}`,
  figure: (name, value, of, unit) => (of === undefined ? `${name} ${value} ${unit}` : `${name} ${value}/${of}`),
  absent: { missing: (name) => `${name} missing`, inapplicable: (name) => `${name} inapplicable` },
  rank: (name, rank, of) => `${name} rank ${rank} of ${of}`,
  indicator: (title, path) => `${title} (${path})`,
  what: { points: 'points', grade: 'grade', moneyFen: 'money', status: 'status' },
  compared: (what, expected, found) => `${what}: expected ${expected}, found ${found ?? 'none'}`,
  cites: (citations) => `rests on: ${citations.join('; ')}`,
  book: (title, revision) => `${title} (${revision})`,
  counts: (revision, cases, failed) =>
    failed === 0
      ? `${revision}: ${counted(cases, 'case')}, all passed.`
      : `${revision}: ${counted(cases, 'case')}, ${cases - failed} passed, ${failed} failed.`,
  noCases: (revision) => `${revision}: no cases.`,
  total: (books, cases, failed) =>
    `${counted(books, 'rule book')}, ${counted(cases, 'case')}, ${failed === 0 ? 'all passed' : `${failed} failed`}.`,
}
