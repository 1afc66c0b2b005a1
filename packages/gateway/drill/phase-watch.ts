import type { Deadly, Phase, Times } from './drill-case.ts'

/** Follows a command through its phases. */
export interface PhaseWatch {
  readonly enter: (phase: Phase) => void
  readonly phase: () => Phase
  /** Whether the moment has come. */
  readonly isKilled: () => boolean
  /** Ends the watch; how long each phase took. */
  readonly end: () => Times
}

/** Kills a command when it has come to the moment of its death. */
export const phaseWatch = (death: Deadly | undefined, kill: () => void): PhaseWatch => {
  const times = new Map<Phase, number[]>()
  let [phase, since]: [Phase, number] = ['starting', performance.now()]
  let timer: NodeJS.Timeout | undefined
  let isKilled = false
  const strike = () => {
    isKilled = true
    kill()
  }
  const begun = () => {
    if (death === undefined || timer !== undefined || phase !== death.phase) return
    const usual = death.times.get(phase) ?? []
    const nth = times.get(phase)?.length ?? 0
    if (nth < Math.floor(death.pick * usual.length)) return
    // There is no time to wait in.
    if (phase === 'answered' || phase === 'unanswered') strike()
    else timer = setTimeout(strike, death.part * (usual[nth] ?? 0))
  }
  const ended = () => {
    const now = performance.now()
    times.set(phase, [...(times.get(phase) ?? []), now - since])
    since = now
  }
  begun()
  return {
    enter: (next) => {
      ended()
      phase = next
      begun()
    },
    phase: () => phase,
    isKilled: () => isKilled,
    end: () => {
      clearTimeout(timer)
      ended()
      return times
    },
  }
}
