// Levenshtein distance, row by row.
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

/** The candidate that was probably meant: the nearest one, if at most a third of the letters differ. */
export const nearest = (word: string, candidates: Iterable<string>): string | undefined => {
  let best: string | undefined
  let least = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const candidate of candidates) {
    const far = distance(word.toLowerCase(), candidate.toLowerCase())
    if (far >= least) continue
    best = candidate
    least = far
  }
  return best
}

/** The `suggestion` of a diagnostic, or no such key. */
export const suggestion = (word: string, candidates: Iterable<string>): { readonly suggestion?: string } => {
  const meant = nearest(word, candidates)
  return meant === undefined ? {} : { suggestion: meant }
}
