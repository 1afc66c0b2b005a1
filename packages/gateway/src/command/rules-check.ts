import type { RuleBook } from '@zhunsheng/domain'
import { tryCases } from '@zhunsheng/domain/rule-book'
import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { type ExitCode, exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { type LoadedBook, type RuleFault, bookFromText, faultLines, faultOf, readInput } from './load-book.ts'
import { jsonOption } from './options.ts'
import { perform, printJson } from './perform.ts'

// The cases are run only on a book that compiles: their faults would repeat what the compiler said.
const faultsIn = (loaded: LoadedBook, invocation: Invocation): readonly RuleFault[] =>
  loaded.ok ? tryCases(loaded.book).map((issue) => faultOf(issue, loaded.positionOf, invocation)) : loaded.faults

const report = (
  invocation: Invocation,
  file: string,
  book: RuleBook | undefined,
  faults: readonly RuleFault[],
  json: boolean,
): ExitCode => {
  const { text, terminal } = invocation
  if (json)
    printJson(invocation, {
      file,
      ok: faults.length === 0,
      revision: book?.revision ?? null,
      hash: book?.hash ?? null,
      faults: faults.map(({ code, position, path, sentence }) => ({ code, ...position, path, sentence })),
    })
  else if (book !== undefined && faults.length === 0)
    terminal.out(text.rules.passed(book.revision, book.hash, book.source.cases.length))
  else {
    for (const line of faultLines(file, faults)) terminal.out(line)
    terminal.out(text.rules.failed(faults.length))
  }
  return faults.length === 0 ? exitCodes.done : exitCodes.findings
}

/** `zhunsheng rules check FILE`: every proof and every case; each fault with its line and column, exit 1. */
export const rulesCheckCommand = (invocation: Invocation): Command =>
  new Command('check')
    .description(invocation.text.rules.check)
    .argument('<file>')
    .addOption(jsonOption(invocation.text))
    .action((file: string, options: { readonly json?: boolean }) =>
      perform(
        invocation,
        Effect.map(readInput(invocation, file), (content) => {
          const loaded = bookFromText(invocation, content)
          const book = loaded.ok ? loaded.book : undefined
          return report(invocation, file, book, faultsIn(loaded, invocation), options.json === true)
        }),
      ),
    )
