import type { OutcomeStep } from '../assessment/derivation.ts'
import type { Veto } from '../rule-book/rule-book.ts'
import type { Titled } from './token-values.ts'
import type { Token } from './token.ts'
import { type View, countedOf, gradeName } from './view.ts'

/** A veto by its id and title. */
export const vetoName = ({ id, title }: Veto): Titled => ({ id, label: title })

/** The vetoes that fired. */
export const firedOf = ({ book, assessment }: View): readonly Veto[] =>
  book.vetoes.filter(({ id }) => assessment.vetoes.includes(id))

type StepOf<S extends OutcomeStep['step']> = Extract<OutcomeStep, { readonly step: S }>

const vetoBy = (view: View, id: string): readonly Veto[] => view.book.vetoes.filter((veto) => veto.id === id)

/** A veto that took the whole total. */
export const vetoedToken = (view: View, { veto: id, before }: StepOf<'vetoed'>): readonly Token[] =>
  vetoBy(view, id).map((veto) => ({
    type: 'vetoed',
    veto: vetoName(veto),
    counted: countedOf(view, veto.figure),
    before,
  }))

/** A veto that capped the grade; `grade` is what it came to. */
export const gradeCappedToken = (
  view: View,
  { veto: id, before }: StepOf<'gradeCapped'>,
  grade: string,
): readonly Token[] =>
  vetoBy(view, id).map((veto) => ({
    type: 'gradeCapped',
    veto: vetoName(veto),
    counted: countedOf(view, veto.figure),
    before: gradeName(view, before),
    grade: gradeName(view, grade),
  }))
