import { crc32, deflateRawSync } from 'node:zlib'

/** A part of a zip made by hand. What is declared may be a lie. */
export interface MadePart {
  readonly name: string
  readonly bytes: Buffer | string
  /** The size to declare, if not the true one. */
  readonly declared?: number
  /** Bytes that are packed already, with the checksum of what they inflate to. */
  readonly packed?: { readonly bytes: Buffer; readonly size: number; readonly crc: number }
  readonly flags?: number
  /** Where the directory says that the part begins, if not where it does. */
  readonly at?: number
}

interface Packed {
  readonly bytes: Buffer
  readonly size: number
  readonly crc: number
}

const packedOf = ({ bytes, packed }: MadePart): Packed => {
  if (packed !== undefined) return packed
  const plain = Buffer.from(bytes)
  return { bytes: deflateRawSync(plain), size: plain.length, crc: crc32(plain) }
}

// What a header and a directory entry have in common.
const facts = (part: MadePart, packed: Packed): Buffer => {
  const bytes = Buffer.alloc(26)
  bytes.writeUInt16LE(20, 0)
  bytes.writeUInt16LE(part.flags ?? 0, 2)
  bytes.writeUInt16LE(8, 4)
  bytes.writeUInt32LE(packed.crc, 10)
  bytes.writeUInt32LE(packed.bytes.length, 14)
  bytes.writeUInt32LE(part.declared ?? packed.size, 18)
  bytes.writeUInt16LE(Buffer.byteLength(part.name), 22)
  return bytes
}

/** A zip of these parts. */
export const zipOf = (parts: readonly MadePart[]): Buffer => {
  const bodies: Buffer[] = []
  const entries: Buffer[] = []
  let at = 0
  for (const part of parts) {
    const packed = packedOf(part)
    const name = Buffer.from(part.name)
    const body = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), facts(part, packed), name, packed.bytes])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(part.at ?? at, 10)
    entries.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), facts(part, packed), tail, name]))
    bodies.push(body)
    at += body.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...bodies, directory, end])
}
