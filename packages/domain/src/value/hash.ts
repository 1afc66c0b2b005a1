import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** 32 bytes as 64 lower-case hexadecimal digits. */
export type Hash = string

/**
 * SHA-256 of bytes; a platform's faster one may be passed in wherever one of these is taken. It may not keep the bytes:
 * they are written over.
 */
export type Digest = (bytes: Uint8Array) => Uint8Array

/** The portable digest. */
export const portableDigest: Digest = (bytes) => sha256(bytes)

// Written over by every hash of ordinary size: new memory for each would cost more than the hash.
const shared = new Uint8Array(4096)

const put = (text: string, into: Uint8Array, at: number): number => {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code > 127) {
      // Most texts are short and plain; the encoder is for all others.
      const bytes = utf8ToBytes(text)
      into.set(bytes, at)
      return at + bytes.length
    }
    into[at + i] = code
  }
  return at + text.length
}

const putAfterLength = (text: string, into: Uint8Array, at: number): number => {
  const end = put(text, into, at + 4)
  const size = end - at - 4
  into[at] = size >>> 24
  into[at + 1] = size >>> 16
  into[at + 2] = size >>> 8
  into[at + 3] = size
  return end
}

// What it gives is good until the next call.
const encoded = (tag: string, parts: readonly string[]): Uint8Array => {
  // No character takes more than three bytes.
  const most = parts.reduce((sum, part) => sum + 4 + part.length * 3, 4 + tag.length * 3)
  const bytes = most <= shared.length ? shared : new Uint8Array(most)
  let end = putAfterLength(tag, bytes, 0)
  for (const part of parts) end = putAfterLength(part, bytes, end)
  return bytes.subarray(0, end)
}

/** Domain-tagged, length-prefixed bytes: no two different lists of parts share one encoding. */
export const tagged = (tag: string, parts: readonly string[]): Uint8Array => encoded(tag, parts).slice()

/** The hash of text parts under a domain tag such as `zhunsheng/entry-id/1`. */
export const hashOf = (tag: string, parts: readonly string[], digest: Digest = portableDigest): Hash =>
  bytesToHex(digest(encoded(tag, parts)))
