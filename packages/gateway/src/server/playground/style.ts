/**
 * More tabs than a line holds go on in the next one: a bar that scrolls hides the last of them. And a tab stays where it is:
 * where the bar is full, GraphiQL would move a tab from under the pointer that presses it, and the click would be lost.
 */
const own = `
.graphiql-container .graphiql-session-header { height: auto; flex: none; }
.graphiql-container #graphiql-session { min-height: 0; }
.graphiql-container .graphiql-tabs { flex-wrap: wrap; row-gap: 0; overflow: visible; }
.graphiql-container .graphiql-tab { transform: none !important; }
`

/** The playground's style: GraphiQL's, and what its tabs need. */
export const playgroundStyle = (css: string): string => `${css}${own}`
