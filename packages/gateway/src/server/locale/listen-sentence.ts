import type { Language } from '../../config/language.ts'
import type { CannotListen } from '../listen.ts'
import { serverText } from './text-in.ts'

/** Says why an address cannot be listened on, and what to do about it. */
export const listenSentence = ({ code, host, port }: CannotListen, language: Language): string => {
  const text = serverText(language)
  switch (code) {
    case 'portTaken':
      return text.portTaken(host, port)
    case 'portForbidden':
      return text.portForbidden(port)
    case 'hostUnknown':
      return text.hostUnknown(host)
  }
}
