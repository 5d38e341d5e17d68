import type {ImageRights} from './embedded-metadata.ts'

/**
 * @returns the XMP packet that search engines and picture desks read credit, copyright and licence from; undefined when
 * nothing is known
 */
export function rightsXmp(rights: ImageRights): string | undefined {
  const elements = [
    rights.creditLine && `<photoshop:Credit>${escape(rights.creditLine)}</photoshop:Credit>`,
    rights.creator && `<dc:creator><rdf:Seq><rdf:li>${escape(rights.creator)}</rdf:li></rdf:Seq></dc:creator>`,
    rights.copyright && `<dc:rights>${alternatives(rights.copyright)}</dc:rights>`,
    rights.licence && `<xmpRights:UsageTerms>${alternatives(rights.licence)}</xmpRights:UsageTerms>`,
    rights.licenceUrl && `<xmpRights:WebStatement>${escape(rights.licenceUrl)}</xmpRights:WebStatement>`,
  ].filter((element) => element)
  if (elements.length === 0) return undefined
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/">${elements.join('')}</rdf:Description></rdf:RDF></x:xmpmeta>`
}

function alternatives(text: string) {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escape(text)}</rdf:li></rdf:Alt>`
}

function escape(text: string) {
  return text
    .replace(/\p{Cc}/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
