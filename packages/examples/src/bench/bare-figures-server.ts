import { type ServerResponse, createServer } from 'node:http'
import process from 'node:process'
import { text } from 'node:stream/consumers'
import Sqlite from 'better-sqlite3'
import { figuresByHand } from './figures-by-hand.ts'
import { announce } from './server-child.ts'

// The same answer from node:http and prepared statements, for this one question. Nothing is parsed, validated or scoped.
const [, , file = ''] = process.argv
const database = new Sqlite(file, { readonly: true })
database.pragma('cache_size = -65536')
const counts = figuresByHand(database)

interface Question {
  readonly variables: { readonly township: string; readonly year: number }
}
const answer = (body: string): string => {
  const { variables }: Question = JSON.parse(body)
  const figures = counts(variables.township, variables.year).map(([value, outOf]) => ({
    isPresent: true,
    value,
    outOf,
  }))
  return JSON.stringify({ data: { township: { figures } } })
}
const send = (response: ServerResponse, body: string): void => {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(body)
}

const server = createServer((request, response) => {
  void text(request).then((body) => send(response, answer(body)))
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object' && address !== null) announce(`http://127.0.0.1:${address.port}/graphql`)
})
