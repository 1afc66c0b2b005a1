import { type Surroundings, processSurroundings } from '@zhunsheng/gateway'

const silent = (): void => undefined

/** Surroundings for calls of the command inside a measurement: nothing is printed but what is listened to, a surprise ends it. */
export const quiet = (
  heard: Partial<Pick<Surroundings['terminal'], 'out' | 'err'>> = {},
): Omit<Surroundings, 'argv'> => ({
  ...processSurroundings(),
  terminal: { out: silent, err: silent, progress: silent, ...heard },
  environment: {},
  surprise: (error) => {
    throw error
  },
})
