import type { Diagnostic, NameFault, SourcePath } from '../diagnostic.ts'
import type { Draft } from '../draft.ts'
import { suggestion } from '../nearest.ts'
import type { Proof } from './proof.ts'

type What = Extract<NameFault, { readonly code: 'unknownName' }>['what']
interface Reference {
  readonly name: string
  readonly path: SourcePath
}

const unknown = (what: What, known: Iterable<string>, references: readonly Reference[]): readonly Diagnostic[] => {
  const names = new Set(known)
  return references
    .filter(({ name }) => !names.has(name))
    .map(({ name, path }) => ({ code: 'unknownName', what, name, ...suggestion(name, names), path }))
}

const parameters = ({ valueUses }: Draft): readonly Reference[] =>
  valueUses.flatMap(({ ref, at }) =>
    typeof ref === 'object' ? [{ name: ref.parameter, path: [...at, 'parameter'] }] : [],
  )

const vetoGrades = ({ source }: Draft): readonly Reference[] =>
  (source.vetoes ?? []).flatMap(({ effect }, i) =>
    effect.type === 'capGrade' ? [{ name: effect.grade, path: ['vetoes', i, 'effect', 'grade'] }] : [],
  )
const rankGrades = ({ source }: Draft): readonly Reference[] =>
  (source.rankOverrides ?? []).map(({ atBest }, i) => ({ name: atBest, path: ['rankOverrides', i, 'atBest'] }))
const triggerGrades = ({ source }: Draft): readonly Reference[] =>
  (source.replacement ?? []).flatMap((trigger, i) =>
    'grades' in trigger ? trigger.grades.map((name, j) => ({ name, path: ['replacement', i, 'grades', j] })) : [],
  )
const factorGrades = ({ source }: Draft): readonly Reference[] =>
  (source.money?.terms ?? []).flatMap((term, i) =>
    term.type === 'byGrade'
      ? Object.keys(term.factors).map((name) => ({ name, path: ['money', 'terms', i, 'factors', name] }))
      : [],
  )
const triggerVetoes = ({ source }: Draft): readonly Reference[] =>
  (source.replacement ?? []).flatMap((trigger, i) =>
    trigger.type === 'veto' ? [{ name: trigger.veto, path: ['replacement', i, 'veto'] }] : [],
  )

const caseNames = (draft: Draft, keysOf: (of: Draft['source']['cases'][number]) => readonly Reference[]) =>
  draft.source.cases.flatMap((each, i) => keysOf(each).map(({ name, path }) => ({ name, path: ['cases', i, ...path] })))
const keysAt = (object: object | undefined, ...at: readonly string[]): readonly Reference[] =>
  Object.keys(object ?? {}).map((name) => ({ name, path: [...at, name] }))

/** Every name that the book uses is one that it or its context declares. */
export const knownNames: Proof = (draft) => {
  const { source, figures, figureUses, indicators } = draft
  const grades = (source.bands ?? []).map(({ grade }) => grade)
  return [
    ...unknown('parameter', draft.parameters.keys(), parameters(draft)),
    ...unknown(
      'figure',
      figures.keys(),
      figureUses.map(({ figure, at }) => ({ name: figure, path: at })),
    ),
    ...unknown(
      'veto',
      (source.vetoes ?? []).map(({ id }) => id),
      triggerVetoes(draft),
    ),
    ...unknown('grade', grades, [
      ...vetoGrades(draft),
      ...rankGrades(draft),
      ...triggerGrades(draft),
      ...factorGrades(draft),
      ...caseNames(draft, ({ expect }) =>
        expect.grade === undefined ? [] : [{ name: expect.grade, path: ['expect', 'grade'] }],
      ),
    ]),
    ...unknown(
      'figure',
      figureUses.map(({ figure }) => figure),
      caseNames(draft, ({ given }) => keysAt(given, 'given')),
    ),
    ...unknown(
      'indicator',
      indicators.map((each) => each.source.path),
      [
        ...caseNames(draft, ({ expect }) => keysAt(expect.indicators, 'expect', 'indicators')),
        ...caseNames(draft, ({ ranks }) => keysAt(ranks, 'ranks')),
      ],
    ),
  ]
}

/** What is declared is used: a parameter or figure that nothing reads is a mistake somewhere else. */
export const usedNames: Proof = ({ source, valueUses, figureUses }) => {
  const read = new Set(valueUses.map(({ ref }) => (typeof ref === 'object' ? ref.parameter : '')))
  const counted = new Set(figureUses.map(({ figure }) => figure))
  const idle = (
    what: 'parameter' | 'figure',
    at: string,
    list: readonly { readonly id: string }[],
    used: Set<string>,
  ) =>
    list.flatMap(({ id }, i) =>
      used.has(id) ? [] : [{ code: 'unusedName', what, name: id, path: [at, i, 'id'] } as const],
    )
  return [
    ...idle('parameter', 'parameters', source.parameters ?? [], read),
    ...idle('figure', 'figures', source.figures ?? [], counted),
  ]
}
