/** How many letters have to be changed, added or left out to make one text of another (Levenshtein, row by row). */
export const distance = (from: string, to: string): number => {
  // By code points: a character outside the basic plane is one letter, not two.
  const others = [...to]
  let row = Array.from({ length: others.length + 1 }, (_, i) => i)
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1]
    for (const [j, other] of others.entries()) {
      const [above = 0, left = 0, before = 0] = [row[j + 1], next[j], row[j]]
      next.push(Math.min(above + 1, left + 1, before + (letter === other ? 0 : 1)))
    }
    row = next
  }
  return row[others.length] ?? 0
}

/** The candidate that was probably meant: the nearest one, if at most a third of the letters differ. */
export const nearest = (word: string, candidates: Iterable<string>): string | undefined => {
  let best: string | undefined
  let least = Math.max(1, Math.floor([...word].length / 3)) + 1
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
