import type { ChildProcess } from 'node:child_process'

/** The next thing that a process of ours says; fails when it ends instead. */
export const nextMessage = <A>(child: ChildProcess): Promise<A> =>
  new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`the process ended with ${code}`))
    child.once('exit', ended)
    child.once('message', (message: A) => {
      child.off('exit', ended)
      resolve(message)
    })
  })
