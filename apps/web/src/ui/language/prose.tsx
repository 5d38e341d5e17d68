import {langOf} from './foreign-texts.ts'

/** A text that editors wrote. One without a translation is marked with its own language, so that it is read out right. */
export function Prose({text}: {text: string}) {
  const lang = langOf(text)
  return lang ? <span lang={lang}>{text}</span> : <>{text}</>
}
