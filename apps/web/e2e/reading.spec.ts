import {expect, test} from './test.ts'

test.describe('the timeline', () => {
  const filter = (name: string) => ({role: 'radio', name: new RegExp(`^${name}`)}) as const

  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
      test.use({javaScriptEnabled})

      test('can be narrowed to one kind by keyboard', async ({page}) => {
        await page.goto('/films/last-take')
        const timeline = page.getByRole('region', {name: 'Timeline'})
        const entries = timeline.locator('[data-group]')
        const all = await entries.count()
        await timeline.getByRole('radio', {name: filter('Everything').name}).focus()
        await page.keyboard.press('ArrowRight')
        await expect(timeline.getByRole('radio', {name: filter('What happened').name})).toBeChecked()
        await page.keyboard.press('ArrowRight')
        const proceedings = timeline.locator('[data-group]:visible')
        await expect(proceedings).toHaveCount(2)
        expect(all).toBeGreaterThan(2)
        await expect(proceedings.first()).toContainText('is charged')
        await expect(proceedings.first()).toContainText('is dropped')
      })
    })
  }

  test('opens the reasons for a date by keyboard', async ({page}) => {
    await page.goto('/timeline')
    const entry = page.locator('#case-against-alec-baldwin-filed-again')
    const why = entry.getByText('Why this date').first()
    await why.focus()
    await page.keyboard.press('Enter')
    await expect(entry.getByText('The source says so.').first()).toBeVisible()
  })
})

test.describe('by keyboard alone', () => {
  test('a reader skips to the content, and on to a part of the page', async ({page}) => {
    await page.setViewportSize({width: 1440, height: 900})
    await page.goto('/films/last-take')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', {name: 'Skip to the content'})).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.locator('main')).toBeFocused()
    const credits = page.getByRole('navigation', {name: 'On this page'}).getByRole('link', {name: 'Credits'})
    for (
      let presses = 0;
      presses < 12 && !(await credits.evaluate((link) => link === document.activeElement));
      presses += 1
    )
      await page.keyboard.press('Tab')
    await expect(credits).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/#credits$/)
    await expect(page.getByRole('heading', {level: 2, name: 'Credits'})).toBeInViewport()
  })

  test('everything that can be focused can be seen to be', async ({page}) => {
    for (const path of ['/films/last-take/credits', '/events/last-take-premiere']) {
      await page.goto(path)
      for (let presses = 0; presses < 15; presses += 1) {
        await page.keyboard.press('Tab')
        const ring = await page.evaluate(() => {
          const focused = document.activeElement
          const label = focused?.closest('label')
          return [focused, label].some((one) => one && getComputedStyle(one).outlineStyle !== 'none')
        })
        expect(ring, `${path}, ${presses + 1}`).toBe(true)
      }
    }
  })
})

test('the credits narrow as one types, and can be copied as text', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/films/last-take/credits')
  await page.getByRole('searchbox', {name: 'Find in the credits'}).fill('concordia')
  await expect(page.getByText('2 found')).toBeVisible()
  await expect(page.getByRole('link', {name: 'Lizzie Fox'})).toBeVisible()
  await expect(page.getByRole('link', {name: 'Julee Metz'})).toBeHidden()
  await page.getByRole('button', {name: 'Copy as text'}).click()
  await expect(page.getByText('Copied')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Producers\n  Rachel Mason')
})

test('credits and calendars can be had as files', async ({request}) => {
  for (const [path, type, text] of [
    ['/films/last-take/credits.csv', 'text/csv', 'Julee Metz'],
    ['/films/last-take/credits.json', 'application/json', '"Julee Metz"'],
    ['/films/last-take/credits.txt', 'text/plain', 'for Story Syndicate:'],
    ['/films/last-take/calendar.ics', 'text/calendar', 'X-WR-CALNAME:Last Take'],
    ['/people/rachel-mason/calendar.ics', 'text/calendar', 'X-WR-CALNAME:Rachel Mason'],
    ['/calendar.ics', 'text/calendar', 'END:VCALENDAR'],
  ] as const) {
    const response = await request.get(path)
    expect(response.status(), path).toBe(200)
    expect(response.headers()['content-type'], path).toContain(type)
    expect(await response.text(), path).toContain(text)
  }
  for (const path of ['/films/nothing/credits.csv', '/films/nothing/calendar.ics', '/films/nothing/credits'])
    expect((await request.get(path)).status(), path).toBe(404)
})

test('nothing moves while a page loads', async ({page}) => {
  for (const path of ['/', '/films/last-take', '/films/last-take/credits', '/events', '/people/halyna-hutchins']) {
    await page.goto(path)
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += 'value' in entry ? Number(entry.value) : 0
          }).observe({type: 'layout-shift', buffered: true})
          setTimeout(() => resolve(sum), 500)
        }),
    )
    expect(shift, path).toBeLessThan(0.01)
  }
})
