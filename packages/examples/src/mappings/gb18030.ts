// Node decodes GB18030 and does not encode it: the two-byte part is read backwards once.
const decoder = new TextDecoder('gb18030')
const codes = new Map<string, readonly number[]>()
for (let lead = 0x81; lead <= 0xfe; lead += 1)
  for (let trail = 0x40; trail <= 0xfe; trail += 1)
    if (trail !== 0x7f) codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail])

/** Text in GB18030, of ASCII and the characters that GBK has. */
export const gb18030 = (text: string): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.codePointAt(0) ?? 0
      const bytes = code < 0x80 ? [code] : codes.get(character)
      if (bytes === undefined) throw new Error(`GBK has no ${character}`)
      return bytes
    }),
  )
