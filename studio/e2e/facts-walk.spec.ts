import {type Locator, type Page} from '@playwright/test'
import {expect, test} from './test.ts'

/** A field that holds a part of a row of the acceptance facts: the row, the tab, the field and what it says. */
type Held = [row: number, tab: string, field: string, says: string | RegExp]
type Visit = {/** What one clicks, from the menu on. */ trail: (string | RegExp)[]; fields: Held[]}

const film = ['Films', /^Last Take/]
const event = (title: RegExp) => ['Events', 'All events', title]

const visits: Visit[] = [
  {
    trail: ['Sources', /^News article/],
    fields: [
      [1, 'When', 'bounds.notBefore.display', 'December'],
      [1, 'When', 'bounds.notAfter.edtf', '2025-03-11?'],
      [34, 'Editors only', 'internalNote', /subhead/],
    ],
  },
  {
    trail: [...film, 'Title and subjects'],
    fields: [
      [2, 'The film', 'title', 'Last Take: Rust and the Story of Halyna'],
      [3, 'The film', 'subjects', /Halyna Hutchins[^]*killed[^]*Rust/],
      [9, 'Story', 'participantGroups', /present on the set of Rust/],
      [11, 'Where to watch', 'offers', /Hulu[^]*countries not stated/],
      [35, 'Technical facts', 'runtimeMinutes', ''],
      [35, 'Pictures', 'stills', /Add item/],
    ],
  },
  {
    trail: [...film, 'Credits'],
    fields: [
      [4, 'Credits', 'credits', /Rachel Mason[^]*Rachel Mason/],
      [5, 'Credits', 'credits', /Julee Metz[^]*Kate Barry[^]*Jon Bardin[^]*Will Cohen/],
      [6, 'Credits', 'credits', /Jessica Grimshaw[^]*Nick Shumaker[^]*Jennifer Sears/],
      [7, 'Credits', 'completeness', /Executive producers/],
    ],
  },
  {trail: ['Organisations', 'Story Syndicate'], fields: [[8, 'About', 'kindBasis', /./]]},
  {
    trail: event(/^Premiere of Last Take/),
    fields: [
      [10, 'When and where', 'date.display', 'March 11'],
      [10, 'When and where', 'date.stated', 'XXXX-03-11'],
      [10, 'When and where', 'date.edtf', '2025-03-11?'],
    ],
  },
  {trail: [...film, 'Quotations'], fields: [[12, 'Quotations', 'quotes', /take viewers inside/]]},
  {trail: ['Quotations', /take viewers inside/], fields: [[12, 'Quotation', 'text', /^take viewers inside/]]},
  {
    trail: ['Quotations', /While she was alive/],
    fields: [[13, 'Quotation', 'text', /^While she was alive[^]*12 days\.$/]],
  },
  {trail: ['People', 'Rachel Mason'], fields: [[14, 'Life', 'relationships', /Halyna Hutchins[^]*Halyna Hutchins/]]},
  {trail: event(/final 12 days/), fields: [[15, 'When and where', 'date.edtf', '2021-10-10~/2021-10-21']]},
  {
    trail: [...film, 'Timeline', /is killed on the set/],
    fields: [
      [16, 'When and where', 'date.edtf', '2021-10-21'],
      [16, 'When and where', 'place', /[Ss]et of Rust/],
      [17, 'Who', 'participations', /Alec Baldwin[^]*a prop gun/],
      [18, 'Who', 'participations', /Halyna Hutchins/],
      [19, 'Who', 'participations', /Joel Souza[^]*director of Rust/],
    ],
  },
  {
    trail: event(/is charged with/),
    fields: [
      [20, 'Who', 'participations', /involuntary manslaughter/],
      [20, 'Before and after', 'outcome', /dropped/],
    ],
  },
  {trail: event(/is dropped/), fields: [[21, 'Before and after', 'after', /is charged/]]},
  {
    trail: ['Claims', 'All claims', /^The case was dropped because/],
    fields: [
      [22, 'Claim', 'statement', /incompetent/],
      [22, 'Claim', 'attributedTo.label', 'An undated news article'],
    ],
  },
  {
    trail: event(/is filed again/),
    fields: [
      [23, 'When and where', 'date.display', 'early 2024'],
      [26, 'Before and after', 'after', /is dropped/],
    ],
  },
  {
    trail: event(/does not pursue/),
    fields: [
      [24, 'When and where', 'date.edtf', '2024-12?'],
      [24, 'Editors only', 'openQuestions', /Which ruling was under appeal/],
    ],
  },
  {
    trail: ['Organisations', /^Local district attorney/],
    fields: [[25, 'Name', 'name', 'Local district attorney’s office, New Mexico']],
  },
  {
    trail: ['People', /^Halyna Hutchins/],
    fields: [
      [27, 'Life', 'origin.text', 'originally from Ukraine'],
      [29, 'Life', 'education', /Kyiv National University/],
      [30, 'Life', 'education', /American Film Institute/],
      [31, 'Life', 'honours', /Rising Stars/],
      [32, 'Life', 'quantities', /More than 30/],
    ],
  },
  {trail: ['People', /^Matthew Hutchins/], fields: [[28, 'Life', 'relationships', /Halyna Hutchins/]]},
  {
    trail: event(/^Camerimage tribute/),
    fields: [
      [33, 'When and where', 'date.edtf', '[2024-11,2025-11]'],
      [33, 'When and where', 'place', /Toruń/],
      [33, 'Editors only', 'openQuestions', /November of which year/],
    ],
  },
]

test('every row of the acceptance facts is found through the menu and can be changed there', async ({page}) => {
  await page.goto('/structure')
  for (const {trail, fields} of visits) {
    await test.step(trail.join(' → '), async () => {
      await follow(page, trail)
      for (const held of fields) await expectHeld(page, held)
    })
  }
  const rows = new Set(visits.flatMap(({fields}) => fields.map(([row]) => row)))
  expect([...rows].sort((a, b) => a - b)).toEqual(Array.from({length: 35}, (_, index) => index + 1))
})

async function follow(page: Page, trail: Visit['trail']) {
  await page.getByRole('link', {name: 'Content', exact: true}).click()
  await expect(page).toHaveURL(/\/structure\/?$/)
  for (const name of trail) {
    await page
      .getByTestId(/^(structure-tool-list-pane|document-list-pane)$/)
      .last()
      .getByRole('link')
      .filter({hasText: name})
      .first()
      .click()
  }
}

async function expectHeld(page: Page, [row, tab, field, says]: Held) {
  await page.getByTestId('field-group-tabs').getByRole('tab', {name: tab, exact: true}).click()
  const held = fieldOf(page, field)
  await expect(held, `row ${row}: ${field}`).toBeVisible()
  const text = expect.poll(() => textOf(held), {message: `row ${row}: ${field}`})
  await (typeof says === 'string' ? text.toBe(says) : text.toMatch(says))
  await expect(held.locator('input, textarea, button:not([data-testid^="field-actions"])').first()).toBeEnabled()
}

/** The Studio marks a field that refers to one document by its comments only. */
const fieldOf = (page: Page, field: string) =>
  page.locator(`[data-testid="field-${field}"], [data-comments-field-id="${field}"]`).last()

/** What a single input holds; otherwise all that is to be read in the field. */
async function textOf(field: Locator) {
  const input = field.locator('input, textarea')
  return (await input.count()) === 1 && (await field.getByRole('combobox').count()) === 0
    ? await input.inputValue()
    : await field.innerText()
}
