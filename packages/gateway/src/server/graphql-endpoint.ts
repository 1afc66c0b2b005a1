import type { IncomingMessage, ServerResponse } from 'node:http'
import type { GraphQLSchema } from 'graphql'
import { createYoga, useExecutionCancellation } from 'graphql-yoga'
import type { Actor } from '../access/actor.ts'
import type { Language } from '../config/language.ts'
import type { RequestContext } from '../schema/context.ts'
import { maskErrorWith, requestErrors } from './error-codes.ts'
import type { Log } from './log.ts'
import { limitPlugins } from './query-limits.ts'

/** What is known of a request before its query is looked at. */
export interface Caller {
  readonly actor: Actor
  readonly language: Language
}

export interface EndpointOptions {
  readonly schema: GraphQLSchema
  readonly contextFor: (caller: Caller, signal: AbortSignal) => RequestContext
  readonly log: Log
  readonly development: boolean
}

/** GraphQL over HTTP at /graphql: POST of JSON, and GET for queries. */
export const graphqlEndpoint = ({ schema, contextFor, log, development }: EndpointOptions) => {
  const yoga = createYoga<{ readonly caller: Caller }, RequestContext>({
    schema,
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    cors: false,
    multipart: false,
    logging: false,
    // The body has been read by then, up to its limit.
    maxRequestBodySize: false,
    context: ({ caller, request }) => contextFor(caller, request.signal),
    maskedErrors: { maskError: maskErrorWith(log, development) },
    plugins: [...limitPlugins(), requestErrors(development), useExecutionCancellation()],
  })
  return async (request: IncomingMessage, response: ServerResponse, body: string | undefined, caller: Caller) => {
    await yoga.handle(body === undefined ? request : Object.assign(request, { body }), response, { caller })
  }
}
