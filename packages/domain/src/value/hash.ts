import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** 32 bytes as 64 lower-case hexadecimal digits. */
export type Hash = string

/**
 * SHA-256 of bytes; a platform's faster one may be passed in wherever one of these is taken. It may not keep the bytes:
 * they are written over.
 */
export interface Digest {
  (bytes: Uint8Array): Uint8Array
  /** The same as hexadecimal digits, where a platform gives them for less than the bytes. */
  readonly hex?: (bytes: Uint8Array) => Hash
}

/** The portable digest. */
export const portableDigest: Digest = (bytes) => sha256(bytes)

// Written over by every hash of ordinary size: new memory for each would cost more than the hash.
const shared = new Uint8Array(4096)

// Wherever JavaScript runs there is one, though its own library does not name it.
declare const TextEncoder: new () => {
  readonly encodeInto: (text: string, into: Uint8Array) => { readonly written: number }
}
const encoder = new TextEncoder()

// A view of memory takes more than what is looked at through it: of the shared piece each is made once.
const views = (): (Uint8Array | undefined)[] => Array.from({ length: shared.length + 1 })
const upTo = views()
const startingAt = views()
const firstOf = (bytes: Uint8Array, end: number): Uint8Array =>
  bytes === shared ? (upTo[end] ??= bytes.subarray(0, end)) : bytes.subarray(0, end)
const restOf = (bytes: Uint8Array, start: number): Uint8Array =>
  bytes === shared ? (startingAt[start] ??= bytes.subarray(start)) : bytes.subarray(start)

// Calling the encoder costs as much as writing so many characters by hand.
const short = 32

const put = (text: string, into: Uint8Array, at: number): number => {
  const plain = text.length < short ? text.length : 0
  for (let i = 0; i < plain; i += 1) {
    const code = text.charCodeAt(i)
    if (code > 127) return at + encoder.encodeInto(text, restOf(into, at)).written
    into[at + i] = code
  }
  return at + (plain === text.length ? plain : encoder.encodeInto(text, restOf(into, at)).written)
}

/** A text, or the pieces of one, none of which ends within a character: putting them together costs more than hashing them. */
export type HashPart = string | readonly string[]

const lengthOf = (part: HashPart): number =>
  typeof part === 'string' ? part.length : part.reduce((sum, piece) => sum + piece.length, 0)

const putAfterLength = (part: HashPart, into: Uint8Array, at: number): number => {
  let end = at + 4
  if (typeof part === 'string') end = put(part, into, end)
  else for (const piece of part) end = put(piece, into, end)
  const size = end - at - 4
  into[at] = size >>> 24
  into[at + 1] = size >>> 16
  into[at + 2] = size >>> 8
  into[at + 3] = size
  return end
}

// What it gives is good until the next call.
const encoded = (tag: string, parts: readonly HashPart[]): Uint8Array => {
  // No character takes more than three bytes.
  const most = parts.reduce((sum, part) => sum + 4 + lengthOf(part) * 3, 4 + tag.length * 3)
  const bytes = most <= shared.length ? shared : new Uint8Array(most)
  let end = putAfterLength(tag, bytes, 0)
  for (const part of parts) end = putAfterLength(part, bytes, end)
  return firstOf(bytes, end)
}

/** Domain-tagged, length-prefixed bytes: no two different lists of parts share one encoding. */
export const tagged = (tag: string, parts: readonly HashPart[]): Uint8Array => encoded(tag, parts).slice()

/** The hash of text parts under a domain tag such as `zhunsheng/entry-id/1`. */
export const hashOf = (tag: string, parts: readonly HashPart[], digest: Digest = portableDigest): Hash => {
  const bytes = encoded(tag, parts)
  return digest.hex === undefined ? bytesToHex(digest(bytes)) : digest.hex(bytes)
}
