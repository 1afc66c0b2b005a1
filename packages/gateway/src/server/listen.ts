import type { Server } from 'node:http'
import * as Data from 'effect/Data'

/** The address cannot be listened on; the sentences are in server/locale. */
export class CannotListen extends Data.TaggedError('CannotListen')<{
  readonly code: 'portTaken' | 'portForbidden' | 'hostUnknown'
  readonly host: string
  readonly port: number
}> {}

const codes: ReadonlyMap<string, CannotListen['code']> = new Map([
  ['EADDRINUSE', 'portTaken'],
  ['EACCES', 'portForbidden'],
  ['EADDRNOTAVAIL', 'hostUnknown'],
  ['ENOTFOUND', 'hostUnknown'],
  ['EAI_AGAIN', 'hostUnknown'],
])

const urlOf = (host: string, port: number): string =>
  `http://${host.includes(':') ? `[${host}]` : host}:${port}/graphql`

/** Listens, and resolves with the address of the endpoint. Rejects with CannotListen. */
export const listen = (server: Server, host: string, port: number): Promise<string> =>
  new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      const code = codes.get(error.code ?? '')
      reject(code === undefined ? error : new CannotListen({ code, host, port }))
    }
    server.once('error', failed)
    server.listen({ host, port, exclusive: true }, () => {
      server.off('error', failed)
      const address = server.address()
      resolve(urlOf(host, typeof address === 'object' && address !== null ? address.port : port))
    })
  })
