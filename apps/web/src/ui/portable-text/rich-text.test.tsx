/** @jest-environment jsdom */
import {describe, expect, it} from '@jest/globals'
import {render, screen} from '@testing-library/react'
import {portableText} from '@verite/content-model/portable-text/portable-text'
import {RichText} from './rich-text.tsx'

const text = (markDef: object) =>
  portableText.parse([
    {
      _type: 'block',
      _key: 'b',
      style: 'normal',
      listItem: null,
      level: null,
      children: [{_type: 'span', _key: 's', text: 'these words', marks: ['m']}],
      markDefs: [{_key: 'm', ...markDef}],
    },
  ])

describe('rich text', () => {
  it('leads to the page of a document', () => {
    const document = {type: 'person', id: 'p', title: 'Halyna Hutchins', slug: 'halyna-hutchins'}
    render(<RichText text={text({_type: 'documentLink', document})} />)
    expect(screen.getByRole('link', {name: 'these words'}).getAttribute('href')).toBe('/people/halyna-hutchins')
  })

  it('keeps the words of a link whose document is gone', () => {
    render(<RichText text={text({_type: 'documentLink', document: null})} />)
    expect(screen.queryByRole('link')).toBeNull()
    expect(screen.getByText('these words')).toBeTruthy()
  })

  it('links to safe addresses', () => {
    render(<RichText text={text({_type: 'webLink', href: 'mailto:press@example.org'})} />)
    expect(screen.getByRole('link').getAttribute('href')).toBe('mailto:press@example.org')
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', ' JaVaScRiPt:alert(1)'])('never links to %s', (href) => {
    render(<RichText text={text({_type: 'webLink', href})} />)
    expect(screen.queryByRole('link')).toBeNull()
    expect(screen.getByText('these words')).toBeTruthy()
  })
})
