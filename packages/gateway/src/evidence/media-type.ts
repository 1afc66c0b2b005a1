import { extname } from 'node:path'

const beginnings: readonly (readonly [bytes: readonly number[], type: string])[] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'application/pdf'],
  [[0xff, 0xd8, 0xff], 'image/jpeg'],
  [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 'image/png'],
  [[0x47, 0x49, 0x46, 0x38], 'image/gif'],
  [[0x42, 0x4d], 'image/bmp'],
]
const zip = [0x50, 0x4b, 0x03, 0x04] as const
const ole = [0xd0, 0xcf, 0x11, 0xe0] as const

// Containers that say no more than that they are one: the extension tells which.
const within = {
  zip: new Map([
    ['.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['.pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
    ['.ofd', 'application/ofd'],
  ]),
  ole: new Map([
    ['.doc', 'application/msword'],
    ['.xls', 'application/vnd.ms-excel'],
    ['.ppt', 'application/vnd.ms-powerpoint'],
    ['.wps', 'application/vnd.ms-works'],
  ]),
} as const

const begins = (bytes: Uint8Array, with_: readonly number[]): boolean => with_.every((byte, i) => bytes[i] === byte)

const isText = (bytes: Uint8Array): boolean => {
  try {
    // A sample may end inside a character.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return !bytes.includes(0)
  } catch {
    return false
  }
}

/** How many bytes of a file `mediaTypeOf` looks at. */
export const sampleSize = 512

/**
 * The media type of a file by its first bytes, never by its name alone: a program called photo.jpg is
 * `application/octet-stream`. The name only tells which kind of container a container is.
 */
export const mediaTypeOf = (sample: Uint8Array, name: string): string => {
  const found = beginnings.find(([bytes]) => begins(sample, bytes))
  if (found !== undefined) return found[1]
  const extension = extname(name).toLowerCase()
  if (begins(sample, zip)) return within.zip.get(extension) ?? 'application/zip'
  if (begins(sample, ole)) return within.ole.get(extension) ?? 'application/x-ole-storage'
  if (sample.length > 8 && begins(sample.subarray(4), [0x66, 0x74, 0x79, 0x70])) return 'video/mp4'
  return sample.length > 0 && isText(sample) ? 'text/plain' : 'application/octet-stream'
}
