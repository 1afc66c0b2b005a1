import type { IncomingMessage } from 'node:http'

/** Reads a body as UTF-8 text, or gives up as soon as it is known to be longer than `limit` bytes. */
export const readBody = (request: IncomingMessage, limit: number): Promise<string | 'TOO_LARGE'> =>
  new Promise((resolve, reject) => {
    if (Number(request.headers['content-length'] ?? 0) > limit) {
      resolve('TOO_LARGE')
      return
    }
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > limit) {
        request.pause()
        resolve('TOO_LARGE')
        return
      }
      chunks.push(chunk)
    })
    request.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')))
    request.on('error', reject)
  })
