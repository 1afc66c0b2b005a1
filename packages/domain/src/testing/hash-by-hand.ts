import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'

/** The published recipe of every hash, written a second time: each part in UTF-8 after its length in four bytes. */
export const hashByHand = (...parts: readonly string[]): string =>
  bytesToHex(
    sha256(
      concatBytes(
        ...parts.flatMap((part) => {
          const length = new Uint8Array(4)
          new DataView(length.buffer).setUint32(0, utf8ToBytes(part).length)
          return [length, utf8ToBytes(part)]
        }),
      ),
    ),
  )
