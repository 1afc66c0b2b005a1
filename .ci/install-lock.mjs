import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import process from 'node:process'

const read = (file) => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

const alive = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

const take = (file) => {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    return false
  }
}

/**
 * Runs `work` while holding the lock file, which names the process that holds it.
 * Waits while that process lives; a lock left by one that was killed is taken away.
 *
 * @param {string} file
 * @param {() => void} onWait called once, before the first wait
 * @param {() => void} work
 */
export const withLock = (file, onWait, work) => {
  const pause = new Int32Array(new SharedArrayBuffer(4))
  for (let tries = 0; !take(file); tries += 1) {
    if (tries === 1) onWait()
    const holder = Number(read(file))
    // An empty file is one whose holder is about to write its number, unless it stays empty.
    if (holder > 0 ? !alive(holder) : tries > 10) rmSync(file, { force: true })
    else Atomics.wait(pause, 0, 0, 200)
  }
  try {
    work()
  } finally {
    rmSync(file, { force: true })
  }
}
