import {randomBytes} from 'node:crypto'
import type {ByteRange} from './byte-ranges.ts'

/** What stands around the parts of a `multipart/byteranges` body. */
export type MultipartFrame = {
  contentType: string
  contentLength: number
  /** What goes before each part. */
  heads: readonly Uint8Array[]
  tail: Uint8Array
}

/** @returns the frame for several parts of a file of a size and type, each under its place in the whole */
export function multipartFrame(ranges: readonly ByteRange[], size: number, contentType: string): MultipartFrame {
  const boundary = randomBytes(16).toString('hex')
  const heads = ranges.map(({start, end}) => {
    const place = `content-range: bytes ${start}-${end}/${size}`
    return Buffer.from(`\r\n--${boundary}\r\ncontent-type: ${contentType}\r\n${place}\r\n\r\n`)
  })
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`)
  const bytes = ranges.reduce((sum, {start, end}) => sum + end - start + 1, 0)
  return {
    contentType: `multipart/byteranges; boundary=${boundary}`,
    contentLength: heads.reduce((sum, head) => sum + head.length, bytes + tail.length),
    heads,
    tail,
  }
}
