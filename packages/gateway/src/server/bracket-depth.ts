/**
 * How deep brackets of any kind are nested in a GraphQL text, strings and comments left out. It is counted before
 * parsing, because the parser calls itself for each level and a deep text would overflow its stack.
 */
export const bracketDepth = (text: string): number => {
  // Strings (block strings first) and comments are matched whole, so that brackets inside them do not count.
  const pattern = /"""(?:\\"""|[^])*?"""|"(?:\\.|[^"\\\n])*"|#[^\n]*|[([{]|[)\]}]/gu
  let depth = 0
  let deepest = 0
  for (const [token] of text.matchAll(pattern)) {
    if (token === '(' || token === '[' || token === '{') deepest = Math.max(deepest, ++depth)
    else if (token === ')' || token === ']' || token === '}') depth--
  }
  return deepest
}
