import {describe, expect, it} from '@jest/globals'
import {prerender} from 'react-dom/static'
import {graph} from './graph.ts'
import {JsonLd} from './json-ld.tsx'

async function htmlOf(name: string) {
  const {prelude} = await prerender(<JsonLd data={graph([{'@type': 'Movie', name}])} />)
  return new Response(prelude).text()
}

describe('structured data in a page', () => {
  it('can be read back as it was written', async () => {
    const [, json = ''] = />(.*)<\/script>/.exec(await htmlOf('Toruń: “Rust” & more')) ?? []
    expect(JSON.parse(json)).toEqual({
      '@context': 'https://schema.org',
      '@graph': [{'@type': 'Movie', name: 'Toruń: “Rust” & more'}],
    })
  })

  it('cannot be ended by a text that it holds', async () => {
    const html = await htmlOf('</script><script>alert(1)</script><!--')
    expect(html.match(/<\/?script/g)).toHaveLength(2)
    expect(html).not.toContain('<!--')
  })
})
