/** @jest-environment jsdom */
import {beforeAll, expect, it, jest} from '@jest/globals'
import {fireEvent, screen, waitFor} from '@testing-library/react'
import {pageScripts} from './page-scripts.ts'

const answer = jest.fn(async (_address: string) => ({
  blob: async () => 'the credits',
  text: async () => '<main><div data-found>Toruń</div></main>',
}))
const write = jest.fn<() => Promise<void>>()
const body = (html: string) => {
  document.body.innerHTML = html
}

beforeAll(() => {
  Object.assign(window, {fetch: answer, ClipboardItem: Array})
  Object.assign(navigator, {clipboard: {write}})
  document.documentElement.lang = 'en'
  const line = (zone: string) =>
    `<p data-readers-time="2031-05-01T18:00:00.000Z" data-time-zone="${zone}" data-label="Your time:"></p>`
  body(line('Pacific/Kiritimati') + line(Intl.DateTimeFormat().resolvedOptions().timeZone))
  // As a browser has it: the text alone, with nothing of a module around it.
  window.eval(pageScripts)
})

it('the reader’s hour stands beside a venue’s, where it is another', () => {
  const [elsewhere, here] = [...document.querySelectorAll('p')].map(({textContent}) => textContent)
  expect(elsewhere).toMatch(/^Your time: \w{3},? \d/)
  expect(here).toBe('')
})

it('what was found follows what is typed, and the address with it', async () => {
  body('<form data-follow action="/search"><input type="search" name="q"></form><div data-found>nothing</div>')
  fireEvent.input(screen.getByRole('searchbox'), {target: {value: 'tor un'}})
  await waitFor(() => expect(document.querySelector('[data-found]')?.textContent).toBe('Toruń'))
  expect(answer).toHaveBeenCalledTimes(1)
  expect(`${location.pathname}${location.search}`).toBe('/search?q=tor+un')
})

it('a text is copied, or said not to be', async () => {
  body(
    '<form data-copy action="/credits.txt" data-done="Copied" data-failed="Not copied">' +
      '<button>Copy</button><span role="status"></span></form>',
  )
  const status = screen.getByRole('status')
  write.mockResolvedValueOnce().mockRejectedValueOnce(new Error('not allowed'))
  for (const outcome of ['Copied', 'Not copied']) {
    fireEvent.click(screen.getByRole('button'))
    await waitFor(() => expect(status.textContent).toBe(outcome))
  }
})
