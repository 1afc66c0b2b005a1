/** Names for sheets: what a spreadsheet program allows, none twice (it does not tell upper from lower case). */
export const sheetNames = (taken: readonly string[] = []): ((wanted: string) => string) => {
  const used = new Set(taken.map((name) => name.toLowerCase()))
  // A quote at either end is not allowed, and a pair of surrogates may be cut in two.
  const fitting = (text: string, end: string): string =>
    `${text.slice(0, 31 - end.length).replace(/[\s'\p{Cs}]+$/u, '')}${end}`
  return (wanted) => {
    const plain = wanted.replaceAll(/[\\/?*[\]:\p{Cc}]/gu, ' ').replaceAll(/^[\s']+|[\s']+$/gu, '') || '1'
    let name = fitting(plain, '')
    for (let count = 2; used.has(name.toLowerCase()); count += 1) name = fitting(plain, `(${count})`)
    used.add(name.toLowerCase())
    return name
  }
}
