import { newFile } from './new-file.ts'

/** A file that text is written to, a megabyte at a time. */
export interface TextFile {
  readonly write: (text: string) => void
  readonly end: () => void
}

const block = 1024 * 1024

/** Begins a file in a folder of its own, whose owner takes it away when it comes to nothing. */
export const textFile = (path: string): TextFile => {
  const file = newFile(path)
  let [held, size]: [string[], number] = [[], 0]
  const flush = (): void => {
    file.write(Buffer.from(held.join('')))
    ;[held, size] = [[], 0]
  }
  return {
    write: (text) => {
      held.push(text)
      size += text.length
      if (size >= block) flush()
    },
    end: () => {
      flush()
      file.finish()
    },
  }
}
