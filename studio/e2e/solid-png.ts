import {crc32, deflateSync} from 'node:zlib'

/**
 * A PNG of one colour that no other call has drawn: 600 × 400 pixels.
 * @param rights what its XMP states, as a picture desk would have written it
 */
export function solidPng(rights?: {credit: string; terms: string}): Buffer {
  const [width, height] = [600, 400]
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits for each of red, green and blue.
  header.set([8, 2], 8)
  const row = Buffer.concat([Buffer.of(0), Buffer.alloc(width * 3, crypto.getRandomValues(Buffer.alloc(3)))])
  const pixels = Buffer.concat(Array.from({length: height}, () => row))
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  const texts = rights ? [chunk('iTXt', Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${xmp(rights)}`))] : []
  return Buffer.concat([signature, chunk('IHDR', header), ...texts, chunk('IDAT', deflateSync(pixels)), chunk('IEND')])
}

const xmp = ({credit, terms}: {credit: string; terms: string}) => `<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
 xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" photoshop:Credit="${credit}">
<xmpRights:UsageTerms><rdf:Alt><rdf:li xml:lang="x-default">${terms}</rdf:li></rdf:Alt></xmpRights:UsageTerms>
</rdf:Description></rdf:RDF></x:xmpmeta>`

function chunk(type: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
