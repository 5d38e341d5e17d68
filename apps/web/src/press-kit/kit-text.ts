import type {KitPart, KitSection} from './kit-section.ts'
import {pressKitWords} from './press-kit-words.ts'

const words = pressKitWords.en

/** The kit as plain text, for copying from. */
export function kitText(title: string, sections: readonly KitSection[]): string {
  const parts = sections.map((section) => [underlined(section.title), ...section.parts.map(partText)].join('\n\n'))
  return `${underlined(`${title}: ${words.kit}`)}\n\n${parts.join('\n\n\n')}\n`
}

function partText(part: KitPart): string {
  switch (part.kind) {
    case 'text':
      return [part.label, part.text].filter(Boolean).join('\n')
    case 'facts':
      return part.rows.map(({label, value}) => `${label}: ${value}`).join('\n')
    case 'quotation':
      return `“${part.isFragment ? '… ' : ''}${part.text}”\n${part.speaker}. ${part.origin}`
    case 'credits':
      return [
        part.job,
        part.note,
        ...part.groups.map(({company, names}) => [...names, company].filter(Boolean).join(', ')),
      ]
        .filter(Boolean)
        .join('\n')
    case 'list':
      return [part.label, ...part.items.map((item) => `- ${item}`)].filter(Boolean).join('\n')
    case 'pictures':
      return part.pictures.map(pictureText).join('\n\n')
  }
}

function pictureText({
  fileName,
  alt,
  credit,
  licence,
}: Extract<KitPart, {kind: 'pictures'}>['pictures'][number]): string {
  return `${fileName}\n${alt}\n${credit}\n${licence}`
}

const underlined = (title: string) => `${title}\n${'='.repeat(title.length)}`
