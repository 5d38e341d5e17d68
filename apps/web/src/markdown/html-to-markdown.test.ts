import {expect, it} from '@jest/globals'
import {htmlToMarkdown} from './html-to-markdown.ts'

const twin = (main: string) =>
  htmlToMarkdown(
    `<html><body><header>Menu</header><main id="content">${main}</main><footer>Foot</footer></body></html>`,
    {
      address: 'https://films.example/films/x',
    },
  )

it('is what the page says, without what stands around it', async () => {
  const markdown = await twin('<h1>Toruń</h1><p>A <em>film</em> &amp; more.</p><ul><li>One</li></ul>')
  expect(markdown).toBe('# Toruń\n\nA _film_ & more.\n\n- One\n\n---\n\n<https://films.example/films/x>\n')
})

it('leads to absolute addresses, and to its own page’s parts', async () => {
  const markdown = await twin('<a href="/people/a?b=1&amp;c=2">A</a> <a href="#sources">S</a>')
  expect(markdown).toContain('[A](https://films.example/people/a?b=1\\&c=2)')
  expect(markdown).toContain('[S](https://films.example/films/x#sources)')
})

it('leaves out scripts, drawings and forms', async () => {
  expect(
    await twin('<script type="application/ld+json">{"x":1}</script><svg><title>t</title></svg><form>f</form>Text'),
  ).toMatch(/^Text\n/)
})

it('leaves out what is hidden from screen readers', async () => {
  expect(
    await twin('<div aria-hidden="true"><span>HH</span></div><fieldset><label>f</label></fieldset><h1>H</h1>'),
  ).toMatch(/^# H\n/)
})

it('keeps the paragraphs and lines of a quotation, and says that it is but a part', async () => {
  const markdown = await twin('<blockquote><p lang="en">One\ntwo.\n\nThree.</p></blockquote>')
  expect(markdown).toMatch(/^> One\\\n> two\.\n>\n> Three\.\n/)
  expect(await twin('<blockquote data-fragment=""><p>part of it</p></blockquote>')).toMatch(/^> … part of it\n/)
})

it('is nothing where the page has no main part', async () => {
  expect(await htmlToMarkdown('<p>Error</p>', {address: 'https://films.example/'})).toBeNull()
})

it('sets facts as a label and its value, and keeps words apart that only a style parted', async () => {
  const markdown = await twin(
    '<dl><div><dt>Price</dt><dd>Not<!-- --> stated</dd></div></dl><p>At work<span>The film</span></p><p><span>One</span><span><span>Two</span></span></p>',
  )
  expect(markdown).toMatch(/^\*\*Price\*\*\n\nNot stated\n\nAt work The film\n\nOne Two\n/)
})
