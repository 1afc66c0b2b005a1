import { EnvelopArmor } from '@escape.tech/graphql-armor'
import { GraphQLError } from 'graphql'
import type { Plugin, YogaServerOptions } from 'graphql-yoga'
import { bracketDepth } from './bracket-depth.ts'

/** What one query may ask for. Every sample of the playground stays far below; docs/configuration.md prints them. */
export const queryLimits = {
  /** Bytes of a request body. */
  bodyBytes: 256 * 1024,
  /** Nesting of brackets of any kind, counted before parsing. */
  brackets: 64,
  tokens: 4_000,
  aliases: 30,
  depth: 16,
  directives: 20,
  /** Fields, weighted by depth and by `first`. */
  cost: 250_000,
} as const

const refuseDeepBrackets: Plugin = {
  onParams: ({ params, setResult }) => {
    if (bracketDepth(params.query ?? '') <= queryLimits.brackets) return
    const limit = queryLimits.brackets
    setResult({
      errors: [
        new GraphQLError(`查询嵌套超过 ${limit} 层 · The query is nested more than ${limit} deep`, {
          extensions: { code: 'TOO_DEEP', http: { status: 400 } },
        }),
      ],
    })
  },
}

/** The limits as plugins. `__typename` counts as an alias like any other: a thousand of them are a thousand fields. */
export const limitPlugins = (): NonNullable<YogaServerOptions<object, object>['plugins']> => {
  const armor = new EnvelopArmor({
    // Armor's own leaves suggestions of fragments in; error-codes.ts takes out all of them.
    blockFieldSuggestion: { enabled: false },
    costLimit: { maxCost: queryLimits.cost },
    maxAliases: { n: queryLimits.aliases, allowList: [] },
    maxDepth: { n: queryLimits.depth },
    maxDirectives: { n: queryLimits.directives },
    maxTokens: { n: queryLimits.tokens },
  })
  return [refuseDeepBrackets, ...armor.protect().plugins]
}
