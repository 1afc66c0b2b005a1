import type { IncomingMessage } from 'node:http'

/** A body as text, or why there is none: it is longer than allowed, or whoever sent it has gone. */
export type Body = { readonly text: string } | 'tooLarge' | 'gone'

/** Reads a body as UTF-8, and gives up as soon as it is known to be longer than `limit` bytes. Never rejects. */
export const readBody = (request: IncomingMessage, limit: number): Promise<Body> =>
  new Promise((resolve) => {
    if (Number(request.headers['content-length'] ?? 0) > limit) {
      resolve('tooLarge')
      return
    }
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      chunks.push(chunk)
      if (size <= limit) return
      request.pause()
      resolve('tooLarge')
    })
    request.on('end', () => resolve({ text: Buffer.concat(chunks).toString('utf8') }))
    request.on('error', () => resolve('gone'))
    request.on('close', () => resolve('gone'))
  })
