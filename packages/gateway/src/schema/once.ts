import type { RequestContext } from './context.ts'

/**
 * What is worked out once for a request, however many fields ask for it: twenty members' months are one question.
 * `key` says what is asked; each kind of question has its own `once`.
 */
export const once = <A>() => {
  const own = new WeakMap<RequestContext, Map<string, Promise<A>>>()
  return (context: RequestContext, key: string, work: () => Promise<A>): Promise<A> => {
    const known = own.get(context) ?? new Map<string, Promise<A>>()
    own.set(context, known)
    const found = known.get(key) ?? work()
    known.set(key, found)
    return found
  }
}
