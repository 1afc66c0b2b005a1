import { type Diagnostic, type RuleBook, compileRuleBook } from '@zhunsheng/domain'
import { say } from '@zhunsheng/domain/explanation'
import { instruments } from '@zhunsheng/domain/law'
import { figureSignatures } from '@zhunsheng/domain/ledger'
import type { Picks } from '@zhunsheng/domain/rule-book'
import * as Effect from 'effect/Effect'
import { type ParsedRuleSource, type Position, parseRuleSource } from '../rule-source/parse-rule-source.ts'
import { shippedBooks } from '../run/shipped-books.ts'
import { shippedSchemes } from '../run/shipped-schemes.ts'
import { nameOfInput, readInput } from './input.ts'
import type { Invocation } from './invocation.ts'
import { bookOfScheme } from './scheme-book.ts'
import { UsageFault } from './usage-fault.ts'

/** One fault of a rule file, with its place and its sentence. */
export interface RuleFault {
  readonly code: string
  readonly position: Position
  readonly path: string
  readonly sentence: string
}

/** A rule file that compiled, or everything that is wrong with it. */
export type LoadedBook =
  | { readonly ok: true; readonly book: RuleBook; readonly positionOf: ParsedRuleSource['positionOf'] }
  | { readonly ok: false; readonly faults: readonly RuleFault[] }

/** A diagnostic with its place in the file and its sentence. */
export const faultOf = (
  diagnostic: Diagnostic,
  positionOf: ParsedRuleSource['positionOf'],
  { locale }: Pick<Invocation, 'locale'>,
): RuleFault => ({
  code: diagnostic.code,
  position: positionOf(diagnostic.path),
  path: diagnostic.path.join('.'),
  sentence: say(diagnostic, locale),
})

/** The faults of a rule file as lines `file:line:column sentence [code]`. */
export const faultLines = (file: string, faults: readonly RuleFault[]): readonly string[] =>
  faults.map(({ position, sentence, code }) => `${file}:${position.line}:${position.column} ${sentence} [${code}]`)

/** Compiles the text of a rule file; every diagnostic carries its line and column. */
export const bookFromText = (invocation: Invocation, text: string): LoadedBook => {
  const parsed = parseRuleSource(text)
  if (!parsed.ok)
    return {
      ok: false,
      faults: parsed.issues.map(({ code, position, message }) => {
        const sentence = invocation.text.rules.notYaml(message)
        return { code, position, path: '', sentence }
      }),
    }
  const compiled = compileRuleBook(parsed.value.data, { figures: figureSignatures, instruments })
  return compiled.ok
    ? { ok: true, book: compiled.value, positionOf: parsed.value.positionOf }
    : { ok: false, faults: compiled.issues.map((issue) => faultOf(issue, parsed.value.positionOf, invocation)) }
}

const looksLikeFile = (text: string): boolean => text === '-' || /[./\\]/u.test(text)

/** A shipped book or a scheme with its choices made, by its id; another id, or a choice where there is none, is wrong use. */
export const shippedBook = (
  invocation: Invocation,
  id: string,
  choose?: Picks,
): Effect.Effect<RuleBook, UsageFault> => {
  const { text } = invocation
  const [books, schemes] = [shippedBooks(), shippedSchemes()]
  const scheme = schemes.get(id)
  if (scheme !== undefined) return bookOfScheme(invocation, scheme, choose ?? {})
  const book = books.get(id)
  const known = text.list([...books.keys(), ...schemes.keys()])
  if (book === undefined) return Effect.fail(new UsageFault({ message: text.usageFault.unknownBook(id, known) }))
  return choose === undefined
    ? Effect.succeed(book)
    : Effect.fail(new UsageFault({ message: text.schemes.notScheme(id) }))
}

/** A shipped book or scheme by id, or the book in a file; a file that does not compile is wrong use, with every fault in it. */
export const bookFor = Effect.fn('bookFor')(function* (invocation: Invocation, idOrFile: string, choose?: Picks) {
  if (!looksLikeFile(idOrFile)) return yield* shippedBook(invocation, idOrFile, choose)
  if (choose !== undefined) return yield* new UsageFault({ message: invocation.text.schemes.notScheme(idOrFile) })
  const loaded = bookFromText(invocation, yield* readInput(invocation, idOrFile))
  if (loaded.ok) return loaded.book
  return yield* new UsageFault({ message: faultLines(nameOfInput(invocation, idOrFile), loaded.faults).join('\n') })
})
