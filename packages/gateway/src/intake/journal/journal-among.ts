import { open } from 'node:fs/promises'

const beginning = '{"format":"zhunsheng/export/'

const begins = async (path: string): Promise<boolean> => {
  const file = await open(path).catch(() => undefined)
  if (file === undefined) return false
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(beginning.length), 0, beginning.length, 0)
    return buffer.toString('latin1', 0, bytesRead) === beginning
  } catch {
    // A folder, say: whoever reads it as a ledger file says what is wrong with it.
    return false
  } finally {
    await file.close()
  }
}

/** The files that are exports of a journal. */
export const journalsAmong = async (files: readonly string[]): Promise<readonly string[]> => {
  const found: string[] = []
  for (const file of files) if (await begins(file)) found.push(file)
  return found
}
