import { GraphQLError, ValuesOfCorrectTypeRule, validate, type DocumentNode, type GraphQLSchema } from 'graphql'
import { type Plugin, isAsyncIterable } from 'graphql-yoga'
import { type Log, internalError, newReference } from './log.ts'

/** The code of every answer to a value that cannot be: an unknown choice, a bad cursor, a negative `first`. */
const badUserInput = 'BAD_USER_INPUT'

const messagesAboutValues = (schema: GraphQLSchema, document: DocumentNode): ReadonlySet<string> =>
  new Set(validate(schema, document, [ValuesOfCorrectTypeRule]).map((error) => error.message))

const isVariableFault = (error: GraphQLError): boolean =>
  error.path === undefined && error.message.startsWith('Variable "$')

/**
 * Gives errors about values, which graphql-js does not tell apart, the code BAD_USER_INPUT; and takes out what names of the
 * schema would have been meant, unless they are to be suggested.
 */
export const requestErrors = (suggesting: boolean): Plugin => ({
  onValidate:
    ({ params }) =>
    ({ valid, result }) => {
      if (valid) return
      const about = messagesAboutValues(params.schema, params.documentAST)
      for (const error of result) {
        if (about.has(error.message)) error.extensions['code'] = badUserInput
        if (!suggesting) error.message = error.message.replace(/ Did you mean .*$/su, '')
      }
    },
  onExecute: () => ({
    onExecuteDone: ({ result }) => {
      if (isAsyncIterable(result)) return
      for (const error of result.errors ?? []) if (isVariableFault(error)) error.extensions['code'] ??= badUserInput
    },
  }),
})

const originOf = (error: unknown): unknown =>
  error instanceof GraphQLError && error.originalError !== undefined ? originOf(error.originalError) : error

/** Lets errors that were meant for the caller through; of a surprise only a reference goes out, and the log keeps the rest. */
export const maskErrorWith =
  (log: Log, development: boolean) =>
  (error: unknown): Error => {
    const origin = originOf(error)
    // Whoever asked has gone: nobody reads the answer, and nothing went wrong.
    if (origin instanceof Error && origin.name === 'AbortError') return origin
    if (origin instanceof GraphQLError) return error instanceof Error ? error : origin
    const reference = newReference()
    log(internalError(reference, origin, development))
    const { nodes, path } = error instanceof GraphQLError ? error : {}
    return new GraphQLError(`内部错误，编号 ${reference} · Internal error, reference ${reference}`, {
      ...(nodes && { nodes }),
      ...(path && { path }),
      extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
    })
  }
