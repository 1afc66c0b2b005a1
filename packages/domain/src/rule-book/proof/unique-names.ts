import type { Diagnostic, Named, SourcePath } from '../diagnostic.ts'
import type { Proof } from './proof.ts'

type Name = readonly [name: string, path: SourcePath]

const repeated = (what: Named, names: readonly Name[], taken: Iterable<string> = []): readonly Diagnostic[] => {
  const seen = new Set(taken)
  return names.flatMap(([name, path]) => {
    const again = seen.has(name)
    seen.add(name)
    return again ? [{ code: 'duplicateName', what, name, path }] : []
  })
}

const named = <T>(
  list: readonly T[] | undefined,
  at: string,
  key: string,
  name: (item: T) => string,
): readonly Name[] => (list ?? []).map((item, i) => [name(item), [at, i, key]])

/** No two things of a kind share a name; the book's own figures do not hide those of the product. */
export const uniqueNames: Proof = ({ source, indicators, context }) => [
  ...repeated(
    'indicator',
    indicators.map(({ source: { path }, path: at }) => [path, [...at, 'path']]),
  ),
  ...repeated(
    'was',
    indicators.flatMap(({ source: { was }, path }) => (was === undefined ? [] : [[was, [...path, 'was']]])),
  ),
  ...repeated(
    'parameter',
    named(source.parameters, 'parameters', 'id', ({ id }) => id),
  ),
  ...repeated(
    'figure',
    named(source.figures, 'figures', 'id', ({ id }) => id),
    context.figures.keys(),
  ),
  ...repeated(
    'veto',
    named(source.vetoes, 'vetoes', 'id', ({ id }) => id),
  ),
  ...repeated(
    'grade',
    named(source.bands, 'bands', 'grade', ({ grade }) => grade),
  ),
  ...repeated(
    'case',
    named(source.cases, 'cases', 'name', ({ name }) => name),
  ),
]
