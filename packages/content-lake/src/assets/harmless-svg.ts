import {SaxesParser, type SaxesTagPlain} from 'saxes'
import {ContentLakeError} from '../errors.ts'

const activeElements = new Set([
  'script',
  'foreignobject',
  'iframe',
  'object',
  'embed',
  'handler',
  'listener',
  'audio',
  'video',
])
const addresses = new Set(['href', 'src', 'action', 'data', 'base', 'from', 'to', 'values', 'by'])
const harmlessAddress = /^(#|data:image\/(png|jpeg|gif|webp|avif);|$)/i

/**
 * Refuses an SVG that could run or load anything in a reader's browser. It is refused, not cleaned: what its author
 * drew and what the lake stores stay the same bytes.
 * @throws ContentLakeError unprocessable, naming the element or attribute
 */
export function assertHarmlessSvg(text: string) {
  const parser = new SaxesParser()
  parser.on('error', (error) => refuse(`it is not well-formed XML (${error.message})`))
  parser.on('doctype', (doctype) => doctype.includes('[') && refuse('it declares entities'))
  parser.on('processinginstruction', ({target}) => refuse(`it holds the processing instruction "${target}"`))
  parser.on('opentag', assertHarmlessTag)
  parser.on('text', assertHarmlessStyle)
  parser.on('cdata', assertHarmlessStyle)
  parser.write(text).close()
}

function assertHarmlessTag(tag: SaxesTagPlain) {
  const element = localName(tag.name)
  if (activeElements.has(element)) refuse(`it holds a <${tag.name}> element`)
  for (const [name, value] of Object.entries(tag.attributes)) assertHarmlessAttribute(tag.name, name, value)
}

function assertHarmlessAttribute(element: string, name: string, value: string) {
  const attribute = localName(name)
  if (attribute.startsWith('on')) refuse(`<${element}> has the event handler "${name}"`)
  if (attribute === 'attributename' && /^(on|(xlink:)?href$)/i.test(value.trim()))
    refuse(`<${element}> animates "${value}"`)
  if (addresses.has(attribute) && !isHarmlessAddress(attribute, value))
    refuse(`<${element}> points outside the file: ${name}="${value.slice(0, 80)}"`)
  assertHarmlessStyle(value)
}

/** Animations use `from`, `to` and `values` for numbers and colours; only an address there is a danger. */
function isHarmlessAddress(attribute: string, value: string) {
  const compact = withoutControls(value)
  if (attribute === 'href' || attribute === 'src') return harmlessAddress.test(compact)
  return !/(javascript|data|vbscript|https?):/i.test(compact)
}

function assertHarmlessStyle(text: string) {
  const compact = withoutControls(text)
  if (/@import/i.test(compact)) refuse('its style imports another file')
  if (/url\(\s*['"]?\s*(?!#|data:image\/)[^)]/i.test(compact)) refuse('its style loads another file')
  if (/javascript:/i.test(compact)) refuse('it holds a "javascript:" address')
}

/** Browsers skip control characters in an address, so they cannot be used to hide one. */
function withoutControls(text: string) {
  return text.replace(/[\p{Cc}\s]+/gu, '')
}

function localName(name: string) {
  return name.slice(name.indexOf(':') + 1).toLowerCase()
}

function refuse(reason: string): never {
  throw new ContentLakeError('unprocessable', `The SVG was refused: ${reason}. Export it as plain shapes and try again`)
}
