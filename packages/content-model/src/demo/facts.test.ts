import {describe, expect, it} from '@jest/globals'
import {groupCredits} from '../credit-sheet/group-credits.ts'
import {orderTimeline} from '../event/order-timeline.ts'
import {relationToClock} from '../fuzzy-date/clock.ts'
import {schemaOrgDates} from '../fuzzy-date/schema-org-date.ts'
import {plainText} from '../portable-text/portable-text.ts'
import {demoDocuments} from './demo-dataset.ts'
import {openQuestionsOf, theDocument, theEvent, theFilm, theOrganisation, thePerson} from './read-demo.fixture.ts'

const jobs = async () => groupCredits((await theFilm()).creditSheet ?? {credits: [], completeness: []})
const job = async (plural: string) => (await jobs()).find((group) => group.job.plural === plural)

async function namesOf(plural: string, company: string | null) {
  const group = (await job(plural))?.companies.find(({companies}) => (companies[0]?.name ?? null) === company)
  return group?.credits.map(({party}) => party.name)
}

async function timelineTitles() {
  return orderTimeline((await theFilm()).timeline).map(({title}) => title)
}

describe('the demo content states', () => {
  it('row 1: the source without outlet, byline, address or date, bounded by its own content', async () => {
    const [source] = (await theFilm()).sources
    expect(source).toMatchObject({publisher: null, author: null, url: null, date: null})
    expect(source?.bounds?.notBefore).toMatchObject({display: 'December', stated: 'XXXX-12', certainty: 'inferred'})
    expect(source?.bounds?.notAfter).toMatchObject({display: 'March 11', stated: 'XXXX-03-11', certainty: 'inferred'})
  })

  it('row 2: the title with its colon, upcoming, with a tense that follows the clock', async () => {
    const film = await theFilm()
    expect(film.title).toBe('Last Take: Rust and the Story of Halyna')
    expect(film.status).toBe('upcoming')
    const edtf = film.releases.find(({premiere}) => premiere)?.date.edtf ?? null
    expect(relationToClock(edtf, new Date('2025-01-01T12:00:00Z'))).toBe('upcoming')
    expect(relationToClock(edtf, new Date('2026-01-01T12:00:00Z'))).toBe('past')
  })

  it('row 3: the film’s subjects as a person, an event and a work', async () => {
    expect((await theFilm()).subjects.map(({type, title}) => [type, title])).toEqual([
      ['person', 'Halyna Hutchins'],
      ['event', 'Halyna Hutchins is killed on the set of Rust'],
      ['work', 'Rust'],
    ])
  })

  it('row 4: Rachel Mason as director and as producer, in two credits', async () => {
    expect(await namesOf('Directors', null)).toEqual(['Rachel Mason'])
    expect(await namesOf('Producers', null)).toEqual(['Rachel Mason'])
    const {credits} = await thePerson('rachel-mason')
    expect(credits.flatMap((work) => work.credits.map((credit) => credit.job.name))).toEqual(['Director', 'Producer'])
  })

  it('row 5: four producers for Story Syndicate, in billing order', async () => {
    expect(await namesOf('Producers', 'Story Syndicate')).toEqual([
      'Julee Metz',
      'Kate Barry',
      'Jon Bardin',
      'Will Cohen',
    ])
  })

  it('row 6: three producers for Anonymous Content', async () => {
    const names = ['Jessica Grimshaw', 'Nick Shumaker', 'Jennifer Sears']
    expect(await namesOf('Producers', 'Anonymous Content')).toEqual(names)
  })

  it('row 7: seven executive producers, as a partial list, one of them without a company', async () => {
    expect((await job('Executive producers'))?.partial).toBe(true)
    expect(await namesOf('Executive producers', 'Story Syndicate')).toEqual([
      'Dan Cogan',
      'Liz Garbus',
      'Tommy Coriale',
    ])
    expect(await namesOf('Executive producers', 'Concordia Studio')).toEqual(['Lizzie Fox', 'Casey Meurer'])
    expect(await namesOf('Executive producers', 'Anonymous Content')).toEqual(['David Levine'])
    expect(await namesOf('Executive producers', null)).toEqual(['Matthew Hutchins'])
  })

  it.each(['story-syndicate', 'anonymous-content', 'concordia-studio'])(
    'row 8: %s as a production company by inference, with the reason',
    async (slug) => {
      const company = await theOrganisation(slug)
      expect(company).toMatchObject({kind: 'production', kindCertainty: 'inferred'})
      expect(company.kindBasis).toBeTruthy()
    },
  )

  it('row 9: two groups whose accounts the film holds, and no names in them', async () => {
    const {participantGroups, creditSheet, completeness} = await theFilm()
    expect(participantGroups).toHaveLength(2)
    expect(creditSheet?.credits.filter((credit) => credit.job.department === 'participant')).toEqual([])
    expect(completeness).toContainEqual({section: 'participants', state: 'partial'})
  })

  it('row 10: the premiere on March 11 on Hulu, asserted without a year and inferred for 2025', async () => {
    const premiere = await theEvent('last-take-premiere')
    expect(premiere.date).toMatchObject({
      display: 'March 11',
      stated: 'XXXX-03-11',
      edtf: '2025-03-11?',
      certainty: 'inferred',
    })
    expect(premiere.participations).toMatchObject([{role: 'presenter', party: {name: 'Hulu'}}])
    expect(schemaOrgDates(premiere.date)).toEqual({})
  })

  it('row 11: Hulu as the place to watch, with territory and price unknown', async () => {
    expect((await theFilm()).offers).toMatchObject([{provider: {name: 'Hulu'}, model: null, territories: []}])
  })

  it('row 12: the film’s own promise, as a fragment, word for word', async () => {
    const [promise] = (await theFilm()).quotes
    expect(promise).toMatchObject({
      text: 'take viewers inside that tragic day and its aftermath, told first-hand by many of the people who lived it',
      fragment: true,
      speaker: {type: 'documentary', title: 'Last Take: Rust and the Story of Halyna'},
    })
  })

  it('row 13: Mason’s statement in two paragraphs, word for word, holding opinion', async () => {
    const [statement] = (await thePerson('rachel-mason')).quotes
    expect(statement).toMatchObject({medium: 'statement', opinion: true, fragment: false})
    expect(statement?.text.split('\n\n')).toEqual([
      expect.stringMatching(/^While she was alive, .* that she was sure to make\.$/),
      expect.stringMatching(/^In the media frenzy .* her final 12 days\.$/),
    ])
  })

  it('row 14: Mason as friend and as collaborator, seen from both sides, ended by death', async () => {
    const ties = [
      {kind: 'friend', endedByDeath: true},
      {kind: 'collaborator', endedByDeath: true},
    ]
    expect((await thePerson('rachel-mason')).relationships).toMatchObject(ties)
    const hers = (await thePerson('halyna-hutchins')).relationships
    expect(hers.filter(({person}) => person.name === 'Rachel Mason')).toMatchObject(ties)
  })

  it('row 15: the final 12 days as an inferred period with a soft start', async () => {
    const days = await theEvent('final-12-days')
    expect(days).toMatchObject({kind: 'period', date: {edtf: '2021-10-10~/2021-10-21', certainty: 'inferred'}})
    expect(openQuestionsOf(days.id)).toHaveLength(1)
  })

  it('row 16: the incident on October 21, 2021, on a film set', async () => {
    const incident = await theEvent('death-of-halyna-hutchins')
    expect(incident.date).toMatchObject({edtf: '2021-10-21', certainty: 'asserted'})
    expect(incident.place?.kind).toBe('filmSet')
    expect(schemaOrgDates(incident.date)).toEqual({startDate: '2021-10-21'})
  })

  it('row 17: that Alec Baldwin held the prop gun, and nothing more', async () => {
    const {participations} = await theEvent('death-of-halyna-hutchins')
    expect(participations.filter(({party}) => party.name === 'Alec Baldwin')).toMatchObject([
      {role: 'heldObject', note: 'a prop gun'},
    ])
    expect(JSON.stringify(demoDocuments.filter(({_type}) => _type !== 'person'))).not.toMatch(
      /\bshot (at|her|him|and|Hutchins|Souza)\b/i,
    )
  })

  it('row 18: Halyna Hutchins, cinematographer, killed, with a note on sensitivity for editors', async () => {
    const {participations} = await theEvent('death-of-halyna-hutchins')
    expect(participations).toContainEqual(expect.objectContaining({role: 'killed'}))
    const hutchins = await thePerson('halyna-hutchins')
    expect(hutchins).toMatchObject({vitalStatus: 'deceased', occupations: ['Cinematographer']})
    expect(theDocument(hutchins.id)).toHaveProperty('sensitivityNote')
  })

  it('row 19: Joel Souza, wounded, and director of another work', async () => {
    const souza = await thePerson('joel-souza')
    expect(souza.vitalStatus).toBe('living')
    expect(souza.events[0]?.participations).toContainEqual(expect.objectContaining({role: 'wounded'}))
    expect(souza.credits).toMatchObject([{work: {type: 'work', title: 'Rust'}, credits: [{job: {name: 'Director'}}]}])
  })

  it('row 20: the first charge, undated, together with its outcome', async () => {
    const charge = await theEvent('charge-against-alec-baldwin')
    expect(charge.date).toMatchObject({display: 'undated', edtf: null})
    expect(charge).toMatchObject({
      isCharge: true,
      outcome: {status: 'decided', event: {title: 'The case against Alec Baldwin is dropped'}},
      participations: [{role: 'charged', note: 'involuntary manslaughter'}],
    })
  })

  it('row 21: the dropped case, undated, known only by its order', async () => {
    const dropped = await theEvent('case-against-alec-baldwin-dropped')
    expect(dropped.date).toMatchObject({display: 'undated', edtf: null, certainty: 'unknown'})
    expect(dropped.earlier.map(({kind}) => kind)).toEqual(['charge'])
  })

  it('row 22: the reason for the dismissal only as a contested, attributed and reviewed claim', async () => {
    const {claims, summary} = await theEvent('case-against-alec-baldwin-dropped')
    expect(claims).toMatchObject([
      {status: 'contested', voice: 'attributed', attributedTo: {label: 'An undated news article'}},
    ])
    expect(summary).not.toMatch(/incompeten/i)
    expect(plainText((await theFilm()).story)).not.toMatch(/incompeten/i)
    expect(theDocument('claim-reason-for-dismissal')).toHaveProperty('legalSignOff.decision', 'cleared')
  })

  it('row 23: the case filed again in early 2024', async () => {
    const {date} = await theEvent('case-against-alec-baldwin-filed-again')
    expect(date).toMatchObject({display: 'early 2024', edtf: '2024-01~/2024-04~', certainty: 'asserted'})
  })

  it('row 24: the decision in December, its year inferred, the ruling an open question for editors', async () => {
    const appeal = await theEvent('appeal-not-pursued')
    expect(appeal.date).toMatchObject({display: 'December', stated: 'XXXX-12', edtf: '2024-12?', certainty: 'inferred'})
    expect(openQuestionsOf(appeal.id)).toContainEqual(expect.stringContaining('Which ruling'))
  })

  it('row 25: two distinct offices, the district attorney’s known by description only', async () => {
    const local = await theOrganisation('district-attorney-new-mexico')
    const state = await theOrganisation('attorney-general-new-mexico')
    expect(local).toMatchObject({describedOnly: true, kind: 'prosecutor'})
    expect(state).toMatchObject({describedOnly: false, kind: 'prosecutor'})
    expect(state.events.map(({title}) => title)).toEqual(['The Attorney General’s office does not pursue the appeal'])
    expect(local.events).toEqual([])
  })

  it('row 26: charge, dismissal, refiling and decision in their order', async () => {
    const after = async (slug: string) => (await theEvent(slug)).earlier.map(({kind}) => kind)
    expect(await after('case-against-alec-baldwin-dropped')).toEqual(['charge'])
    expect(await after('case-against-alec-baldwin-filed-again')).toEqual(['dismissal'])
    expect(await after('appeal-not-pursued')).toEqual(['filing'])
    expect(await timelineTitles()).toEqual([
      'Halyna Hutchins’s final 12 days',
      'Halyna Hutchins is killed on the set of Rust',
      'Alec Baldwin is charged with involuntary manslaughter',
      'The case against Alec Baldwin is filed again',
      'Camerimage tribute to Halyna Hutchins',
      'Premiere of Last Take on Hulu',
    ])
  })

  it('row 27: the origin as stated, hers by inference, the other reading withheld with its reason', async () => {
    const hutchins = await thePerson('halyna-hutchins')
    expect(hutchins.origin).toMatchObject({text: 'originally from Ukraine', certainty: 'inferred'})
    expect((await thePerson('matthew-hutchins')).origin).toBeNull()
    expect((await thePerson('matthew-hutchins')).claims).toEqual([])
    expect(hutchins.claims[0]?.conflictsWith).toEqual([])
    expect(theDocument('claim-origin-of-matthew-hutchins')).toHaveProperty('withholdReason')
  })

  it('row 28: Matthew Hutchins as her husband and as executive producer, the interest disclosed', async () => {
    const matthew = await thePerson('matthew-hutchins')
    expect(matthew.relationships).toMatchObject([{kind: 'spouse', person: {name: 'Halyna Hutchins'}}])
    expect(matthew.credits[0]?.credits[0]?.job.name).toBe('Executive producer')
    const claims = (await theFilm()).claims.map(({statement}) => statement)
    expect(claims).toContainEqual(expect.stringMatching(/Matthew Hutchins.*executive producer.*married/))
  })

  it('row 29: a graduate degree in international journalism, without a year', async () => {
    const {education} = await thePerson('halyna-hutchins')
    expect(education[0]).toMatchObject({
      outcome: 'degree',
      field: 'International journalism',
      date: null,
      institution: {name: 'Kyiv National University'},
    })
  })

  it('row 30: attendance at the American Film Institute, which is no degree', async () => {
    const {education} = await thePerson('halyna-hutchins')
    expect(education[1]).toMatchObject({
      outcome: 'attended',
      degree: null,
      institution: {name: 'American Film Institute'},
    })
  })

  it('row 31: one of the Rising Stars of 2019, named by a magazine', async () => {
    const {honours} = await thePerson('halyna-hutchins')
    expect(honours).toMatchObject([
      {edition: '2019', result: 'named', award: {name: 'Rising Stars', giver: {name: 'American Cinematographer'}}},
    ])
    expect((await theOrganisation('american-cinematographer')).kind).toBe('publication')
  })

  it('row 32: more than 30 works, as the source’s number and not our count', async () => {
    const {quantities, credits} = await thePerson('halyna-hutchins')
    expect(quantities).toMatchObject([{min: 30, exclusive: true, max: null, unit: 'works'}])
    expect(credits).toEqual([])
  })

  it('row 33: the tribute in Toruń, one of two Novembers, for her and not for the film', async () => {
    const tribute = await theEvent('camerimage-tribute')
    expect(tribute.place).toMatchObject({name: 'Toruń', country: 'PL'})
    expect(tribute.date).toMatchObject({display: 'November', stated: 'XXXX-11', edtf: '[2024-11,2025-11]'})
    expect(tribute.participations).toContainEqual(expect.objectContaining({role: 'honouree'}))
    expect(tribute.related).toEqual([])
    expect(openQuestionsOf(tribute.id)).toContainEqual(expect.stringMatching(/November.*December/))
  })

  it('row 34: nothing of the subhead', () => {
    expect(JSON.stringify(demoDocuments)).not.toMatch(/tragic final days|recounted/i)
  })

  it('row 35: what is absent as absent', async () => {
    const film = await theFilm()
    expect(film).toMatchObject({runtimeMinutes: null, trailer: null, synopsis: null, stills: [], countries: []})
    expect(film.completeness.filter(({state}) => state === 'missing').map(({section}) => section)).toEqual([
      'runtime',
      'synopsis',
      'images',
      'trailer',
      'territories',
      'rating',
    ])
  })
})

describe('the demo content counts', () => {
  const count = (type: string) => demoDocuments.filter(({_type}) => _type === type).length

  it('18 people, 10 organisations, 2 works, 2 quotations, 1 award', () => {
    expect(count('person')).toBe(18)
    expect(count('organisation')).toBe(10)
    expect(count('documentary') + count('work')).toBe(2)
    expect(count('quote')).toBe(2)
    expect(count('award')).toBe(1)
  })

  it('16 credits of the film, held by 15 people', async () => {
    const credits = (await theFilm()).creditSheet?.credits ?? []
    expect(credits).toHaveLength(16)
    expect(new Set(credits.map(({party}) => party.id)).size).toBe(15)
  })

  it('2 educations', async () => {
    expect((await thePerson('halyna-hutchins')).education).toHaveLength(2)
  })

  it('7 events and 1 period', () => {
    const kinds = demoDocuments.flatMap((document) => (document._type === 'event' ? [document.kind] : []))
    expect(kinds.filter((kind) => kind !== 'period')).toHaveLength(7)
    expect(kinds.filter((kind) => kind === 'period')).toHaveLength(1)
  })
})
