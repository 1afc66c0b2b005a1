import SchemaBuilder from '@pothos/core'
import ErrorsPlugin from '@pothos/plugin-errors'
import RelayPlugin from '@pothos/plugin-relay'
import { type GraphQLResolveInfo, isObjectType } from 'graphql'
import { badNodeId } from './bad-input.ts'
import type { RequestContext } from './context.ts'

interface Scalar<A> {
  readonly Input: A
  readonly Output: A
}

/** The types every part of the schema is written against. Fields are non-null unless they say otherwise. */
export interface GatewayTypes {
  readonly Context: RequestContext
  readonly DefaultFieldNullability: false
  readonly DefaultEdgesNullability: { readonly list: false; readonly items: false }
  readonly Scalars: {
    readonly ID: Scalar<string>
    readonly CivilDate: Scalar<string>
    readonly Instant: Scalar<string>
    readonly CreditHours: Scalar<number>
    readonly Points: Scalar<number>
    readonly Fen: Scalar<number>
    readonly Decimal: Scalar<string>
    readonly TownshipCode: Scalar<string>
    readonly Year: Scalar<number>
    readonly Month: Scalar<string>
  }
  readonly Connection: { readonly totalCount: () => Promise<number> | number }
}

interface NodeId {
  readonly typename: string
  readonly id: string
}

/** Global ids are `Type:id` as they are: hashes and codes need no second coat. */
const decodeNodeId = (text: string, context: RequestContext): NodeId => {
  const at = text.indexOf(':')
  if (at < 1 || at === text.length - 1) throw badNodeId(text, context.language)
  return { typename: text.slice(0, at), id: text.slice(at + 1) }
}

/** An id of a type that is no node is as wrong as one that is none at all. */
const known = <I extends NodeId>(id: I, { language }: RequestContext, { schema }: GraphQLResolveInfo): I => {
  const type = schema.getType(id.typename)
  const isNode = isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node')
  if (!isNode) throw badNodeId(`${id.typename}:${id.id}`, language)
  return id
}

/** The one builder; every file of this folder adds its aggregate to it. */
export const builder = new SchemaBuilder<GatewayTypes>({
  plugins: [ErrorsPlugin, RelayPlugin],
  defaultFieldNullability: false,
  errors: { defaultTypes: [] },
  relay: {
    // Rule books are frozen: nothing can be written on them, and every node type knows its own.
    brandLoadedObjects: false,
    encodeGlobalID: (typename, id) => `${typename}:${id}`,
    decodeGlobalID: decodeNodeId,
    edgesFieldOptions: { nullable: { list: false, items: false }, description: '本页各项 · The items of this page' },
    nodeFieldOptions: { description: '这一项 · The item' },
    cursorFieldOptions: { description: '此项的游标 · The cursor of this item' },
    cursorType: 'String',
    nodeTypeOptions: { description: '可按标识取得的对象 · Anything that can be fetched by its id' },
    idFieldOptions: { description: '标识 · Id' },
    nodeQueryOptions: {
      description: '按标识取一个对象 · One object by its id',
      args: { id: { description: '标识 · Id' } },
      resolve: (_, { id }, context, info, load) => load(known(id, context, info)),
    },
    nodesQueryOptions: {
      description: '按标识取多个对象 · Several objects by their ids',
      args: { ids: { description: '标识 · Ids' } },
      resolve: (_, { ids }, context, info, load) => load(ids.map((id) => known(id, context, info))),
    },
    pageInfoTypeOptions: { description: '翻页信息 · Where a page stands in its list' },
    pageInfoFieldOptions: { description: '翻页信息 · Where this page stands' },
    hasNextPageFieldOptions: { description: '后面还有 · Whether more follow' },
    hasPreviousPageFieldOptions: { description: '前面还有 · Whether some came before' },
    startCursorFieldOptions: { description: '首项游标 · The first cursor' },
    endCursorFieldOptions: { description: '末项游标，用作下一页的 after · The last cursor: `after` of the next page' },
  },
})

builder.globalConnectionField('totalCount', (t) =>
  t.int({ description: '总数 · How many there are in all', resolve: (page) => page.totalCount() }),
)
