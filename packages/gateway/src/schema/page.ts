import type { ArgBuilder } from '@pothos/core'
import type { Page } from '../persistence/store.ts'
import { badInput, largestPage } from './bad-input.ts'
import type { builder } from './builder.ts'
import type { RequestContext } from './context.ts'

type Types = typeof builder.$inferSchemaTypes

/** The arguments of every connection: forward only, as keyset pages are. */
export const pageArgs = (arg: ArgBuilder<Types>) => ({
  first: arg.int({ defaultValue: 20, description: `取几项，至多 ${largestPage} · How many, at most ${largestPage}` }),
  after: arg.string({ description: '从此游标之后取 · After this cursor' }),
})

/** What a connection field was asked for. */
export interface PageArgs {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
}

/** A page in the shape that the schema's connections take. */
export interface ConnectionPage<A> {
  readonly edges: readonly { readonly cursor: string; readonly node: A }[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
  readonly totalCount: () => Promise<number> | number
}

/** The size of the page asked for; negative or too large is BAD_USER_INPUT. */
export const sizeOf = (args: PageArgs, context: RequestContext): number => {
  const first = args.first ?? 20
  if (first < 0 || first > largestPage)
    throw badInput('badFirst', { value: first, largest: largestPage }, context.language)
  return first
}

/** `first` and `after` as the store takes them. */
export const storePageOf = (args: PageArgs, context: RequestContext) => ({
  first: sizeOf(args, context),
  ...(args.after === undefined || args.after === null ? {} : { after: args.after }),
})

/** A page of the store as a connection. */
export const connectionOf = (
  page: Page,
  args: PageArgs,
  totalCount: () => Promise<number>,
): ConnectionPage<Page['edges'][number]['node']> => ({
  edges: page.edges,
  pageInfo: {
    hasNextPage: page.hasNextPage,
    hasPreviousPage: args.after !== undefined && args.after !== null,
    startCursor: page.startCursor ?? null,
    endCursor: page.endCursor ?? null,
  },
  totalCount,
})

const cursorOf = (list: string, key: string): string => Buffer.from(JSON.stringify([list, key])).toString('base64url')

const keyIn = (list: string, cursor: string, context: RequestContext): string => {
  let parts: unknown
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    throw badInput('badCursor', { value: cursor }, context.language)
  }
  if (!Array.isArray(parts) || typeof parts[0] !== 'string' || typeof parts[1] !== 'string' || parts.length !== 2)
    throw badInput('badCursor', { value: cursor }, context.language)
  if (parts[0] !== list) throw badInput('foreignCursor', { value: cursor }, context.language)
  return parts[1]
}

/** A list that is in memory already, as a connection. `list` ties cursors to it; `keyOf` is unique within it. */
export const pageOfList = <A>(
  list: string,
  items: readonly A[],
  keyOf: (item: A) => string,
  args: PageArgs,
  context: RequestContext,
): ConnectionPage<A> => {
  const size = sizeOf(args, context)
  const after = args.after ?? undefined
  const at = after === undefined ? -1 : items.findIndex((item) => keyOf(item) === keyIn(list, after, context))
  if (after !== undefined && at === -1) throw badInput('badCursor', { value: after }, context.language)
  const edges = items.slice(at + 1, at + 1 + size).map((node) => ({ cursor: cursorOf(list, keyOf(node)), node }))
  return {
    edges,
    pageInfo: {
      hasNextPage: at + 1 + size < items.length,
      hasPreviousPage: at >= 0,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: () => items.length,
  }
}
