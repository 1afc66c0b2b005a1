import type { RuleBook } from '@zhunsheng/domain'
import type { Scheme } from '@zhunsheng/domain/rule-book'
import { Command } from 'commander'
import { shippedBooks } from '../run/shipped-books.ts'
import { shippedSchemes, triedScheme } from '../run/shipped-schemes.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { jsonOption } from './options.ts'
import { printJson, printLines } from './perform.ts'
import { tableLines } from './terminal.ts'

const summary = ({ id, revision, hash, source }: RuleBook): object => ({
  id,
  revision,
  hash,
  title: source.title,
  subject: source.subject,
  period: source.period,
  bindingForce: source.citation.bindingForce,
  verification: source.citation.verification,
})

const row = ({ id, source }: RuleBook, { locale }: Invocation): readonly string[] => {
  const { labels, format } = locale
  const { bindingForce, verification } = source.citation
  const force = `${labels.bindingForce[bindingForce]} · ${labels.verification[verification]}`
  return [id, format.name(source.title), labels.subject[source.subject], force]
}

const isRefused = (scheme: Scheme): boolean => {
  const tried = triedScheme(scheme)
  return !(tried.ok && tried.value.outcome.ok)
}

const schemeSummary = (scheme: Scheme): object => ({
  id: scheme.id,
  title: scheme.title,
  refused: isRefused(scheme),
  choices: scheme.choices.map(({ id, options }) => ({ id, options: options.map((option) => option.id) })),
})

const schemeRow = (scheme: Scheme, { text, locale }: Invocation): readonly string[] => {
  const { labels, format } = locale
  const { id, title, source, choices } = scheme
  const subject = Object.entries(labels.subject).find(([kind]) => kind === source['subject'])?.[1] ?? ''
  const marks = [labels.bindingForce.local, labels.verification.unverified]
  const waits =
    choices.length > 0 ? text.schemes.open(text.list(choices.map((each) => each.id))) : text.schemes.tooLittle
  return [id, format.name(title), subject, [...marks, ...(isRefused(scheme) ? [waits] : [])].join(' · ')]
}

/** `zhunsheng rules list`: the shipped rule books, and the schemes met in practice with what they leave open. */
export const rulesListCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('list')
    .description(text.rules.list)
    .addOption(jsonOption(text))
    .action((options: { readonly json?: boolean }) => {
      const books = [...shippedBooks().values()]
      const schemes = [...shippedSchemes().values()]
      const table = (titles: readonly string[], rows: readonly (readonly string[])[]) =>
        tableLines(
          titles.map((title) => ({ title })),
          rows,
        )
      const lines = [
        ...table(
          text.rules.listColumns,
          books.map((book) => row(book, invocation)),
        ),
        '',
        ...table(
          text.schemes.listColumns,
          schemes.map((each) => schemeRow(each, invocation)),
        ),
      ]
      if (options.json === true)
        printJson(invocation, { books: books.map(summary), schemes: schemes.map(schemeSummary) })
      else printLines(invocation, lines)
      invocation.end(exitCodes.done)
    })
}
