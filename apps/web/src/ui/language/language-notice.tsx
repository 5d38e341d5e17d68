import {type Language} from '@verite/content-model/languages'
import {frameWords} from '../site-frame/frame-words.ts'
import {currentLanguage} from './current-language.ts'
import {spoken} from './spoken.ts'
import styles from './language-notice.module.css'

interface LanguageNoticeProps {
  /** The languages in which the page is there whole. */
  languages: readonly Language[]
  /** A list, of which some entries may be translated. */
  isList?: boolean
}

/** Says plainly, once, that what follows is not translated, or not whole. */
export function LanguageNotice({languages, isList = false}: LanguageNoticeProps) {
  if (languages.includes(currentLanguage())) return null
  const {onlyOriginal, partlyOriginal} = spoken(frameWords)
  return <p className={styles.notice}>{isList ? partlyOriginal : onlyOriginal}</p>
}
