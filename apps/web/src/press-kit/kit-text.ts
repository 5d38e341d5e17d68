import type {Language} from '@verite/content-model/languages'
import {untranslatedWords} from '../ui/language/untranslated-words.ts'
import {hasForeign} from './compose-kit.ts'
import type {KitPart, KitPicture, KitSection} from './kit-section.ts'
import {pressKitWords} from './press-kit-words.ts'
import {quoted} from './quoted.ts'

/** The kit as plain text in its language, for copying from. What is not translated says so where it stands. */
export function kitText(title: string, sections: readonly KitSection[], language: Language): string {
  const parts = sections.map((section) =>
    [underlined(section.title), ...section.parts.map((part) => partText(part, language))].join('\n\n'),
  )
  const notice = hasForeign(sections) ? `${untranslatedWords[language].some}\n\n` : ''
  return `${underlined(`${title}: ${pressKitWords[language].kit}`)}\n\n${notice}${parts.join('\n\n\n')}\n`
}

function partText(part: KitPart, language: Language): string {
  const marked = (text: {text: string; language?: string | undefined}) =>
    text.language ? `${untranslatedWords[language].mark} ${text.text}` : text.text
  switch (part.kind) {
    case 'text':
      return [part.label, marked(part)].filter(Boolean).join('\n')
    case 'facts':
      return part.rows
        .map(({label, value, language: own}) => `${label}: ${marked({text: value, language: own})}`)
        .join('\n')
    case 'quotation':
      return [quoted(part), part.gloss && `${part.gloss.text}\n${part.gloss.by}`, `${part.speaker}. ${part.origin}`]
        .filter(Boolean)
        .join('\n')
    case 'credits':
      return [
        part.job.text,
        part.note,
        ...part.groups.map(({company, names}) => [...names, company].filter(Boolean).join(', ')),
      ]
        .filter(Boolean)
        .join('\n')
    case 'list':
      return part.items.map((item) => `- ${marked(item)}`).join('\n')
    case 'pictures':
      return part.pictures.map(pictureText).join('\n\n')
  }
}

function pictureText({fileName, alt, credit, licence}: KitPicture): string {
  return `${fileName}\n${alt}\n${credit}\n${licence}`
}

const underlined = (title: string) => `${title}\n${'='.repeat(title.length)}`
