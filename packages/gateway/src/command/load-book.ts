import { type Diagnostic, type RuleBook, compileRuleBook } from '@zhunsheng/domain'
import { say } from '@zhunsheng/domain/explanation'
import { instruments } from '@zhunsheng/domain/law'
import { figureSignatures } from '@zhunsheng/domain/ledger'
import * as Effect from 'effect/Effect'
import { type ParsedRuleSource, type Position, parseRuleSource } from '../rule-source/parse-rule-source.ts'
import { shippedBooks } from '../run/shipped-books.ts'
import { nameOfInput, readInput } from './input.ts'
import type { Invocation } from './invocation.ts'
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

/** A shipped book by its id; another id is wrong use. */
export const shippedBook = ({ text }: Invocation, id: string): Effect.Effect<RuleBook, UsageFault> => {
  const books = shippedBooks()
  const book = books.get(id)
  const known = text.list([...books.keys()])
  return book === undefined
    ? Effect.fail(new UsageFault({ message: text.usageFault.unknownBook(id, known) }))
    : Effect.succeed(book)
}

/** A shipped book by id, or the book in a file; a file that does not compile is wrong use, with every fault in it. */
export const bookFor = Effect.fn('bookFor')(function* (invocation: Invocation, idOrFile: string) {
  if (!looksLikeFile(idOrFile)) return yield* shippedBook(invocation, idOrFile)
  const loaded = bookFromText(invocation, yield* readInput(invocation, idOrFile))
  if (loaded.ok) return loaded.book
  return yield* new UsageFault({ message: faultLines(nameOfInput(invocation, idOrFile), loaded.faults).join('\n') })
})
