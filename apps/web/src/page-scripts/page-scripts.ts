import {copyText} from './copy-text.ts'
import {downloadKit} from './download-kit.ts'
import {findCredits} from './find-credits.ts'
import {followSearch} from './follow-search.ts'
import {tellReadersTime} from './tell-readers-time.ts'

/** Each runs alone in the browser, so it refers to nothing outside itself. */
const scripts = [copyText, downloadKit, findCredits, followSearch, tellReadersTime]

/** All that runs in a reader's browser, once the page has been read: a page without any of these parts loads nothing. */
export const pageScripts = scripts.map((script) => `(${script.toString()})();`).join('\n')
