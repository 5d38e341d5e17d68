import {beforeEach, describe, expect, it, jest} from '@jest/globals'
import {eventFacts} from '@verite/content-model/event/event'
import {z} from 'zod'
import {bareFacts} from '../calendar/event-page.fixture.ts'
import {parseContent} from './parse-content.ts'

const film = z.object({
  title: z.string(),
  runtime: z.number().nullable(),
  credits: z.array(z.object({name: z.string(), job: z.object({title: z.string()}).nullable()})),
})

const good = {title: 'Last Take', runtime: 96, credits: [{name: 'Rachel Mason', job: {title: 'Director'}}]}

describe('content that does not fit its shape', () => {
  const log = jest.spyOn(console, 'error')
  beforeEach(() => {
    log.mockReset().mockImplementation(() => undefined)
  })

  it('is passed on as it is when all of it fits', () => {
    expect(parseContent(film, good, 'film')).toEqual(good)
    expect(log).not.toHaveBeenCalled()
  })

  it('loses an optional field', () => {
    expect(parseContent(film, {...good, runtime: 'long'}, 'film')).toEqual({...good, runtime: null})
  })

  it('loses each bad item of a list and keeps the good ones in order', () => {
    const [mason] = good.credits
    const credits = [{name: 1, job: null}, mason, {job: null}, {name: 'Julee Metz', job: {}}]
    expect(parseContent(film, {...good, credits}, 'film')?.credits).toEqual([mason, {name: 'Julee Metz', job: null}])
  })

  it('is nothing when what is left could not be shown', () => {
    expect(parseContent(film, {...good, title: null}, 'film')).toBeNull()
    expect(parseContent(film, 'not a film', 'film')).toBeNull()
  })

  it('is logged with its document and its place', () => {
    parseContent(film, {...good, credits: [{name: 1, job: null}]}, 'documentary {"slug":"last-take"}')
    expect(log).toHaveBeenCalledWith(expect.stringContaining('documentary {"slug":"last-take"}: credits.0.name'))
  })

  it('does not change what the cache holds', () => {
    const stored = {...good, runtime: 'long'}
    parseContent(film, stored, 'film')
    expect(stored.runtime).toBe('long')
  })

  it('is, of an event, an hour that no clock can read', () => {
    const facts = {...bareFacts, schedule: {start: 'when it is dark', end: null, timeZone: 'UTC'}}
    expect(parseContent(eventFacts, facts, 'event')).toMatchObject({title: 'Premiere', schedule: null})
    expect(log).toHaveBeenCalledWith(expect.stringContaining('event: schedule.start does not fit'))
  })
})
