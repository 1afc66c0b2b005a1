import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'

/** 32 bytes as 64 lower-case hexadecimal digits. */
export type Hash = string

/** SHA-256 of bytes; a platform's faster one may be passed in wherever one of these is taken. */
export type Digest = (bytes: Uint8Array) => Uint8Array

/** The portable digest. */
export const portableDigest: Digest = (bytes) => sha256(bytes)

const lengthOf = (size: number): Uint8Array =>
  Uint8Array.of(size >>> 24, (size >>> 16) & 255, (size >>> 8) & 255, size & 255)

/** Domain-tagged, length-prefixed bytes: no two different lists of parts share one encoding. */
export const tagged = (tag: string, parts: readonly string[]): Uint8Array =>
  concatBytes(
    ...[tag, ...parts].flatMap((part) => {
      const bytes = utf8ToBytes(part)
      return [lengthOf(bytes.length), bytes]
    }),
  )

/** The hash of text parts under a domain tag such as `zhunsheng/entry-id/1`. */
export const hashOf = (tag: string, parts: readonly string[], digest: Digest = portableDigest): Hash =>
  bytesToHex(digest(tagged(tag, parts)))
