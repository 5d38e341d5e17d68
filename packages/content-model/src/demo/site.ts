import {type DemoDocument, refsTo, refTo, slug} from './demo-document.ts'
import * as ids from './ids.ts'
import {heading, paragraph} from './prose.ts'

export const site: DemoDocument<'siteSettings' | 'page' | 'redirect'>[] = [
  {
    _id: 'siteSettings',
    _type: 'siteSettings',
    title: 'Vérité',
    description: 'Documentary films and what is known about them: people, dates and outcomes, each with its source.',
    homeLead: 'Documentary films, and what is known about them.',
    featuredFilms: refsTo(ids.lastTake),
    navigation: [
      entry('Film', {target: refTo(ids.lastTake)}),
      entry('Events', {path: '/events'}),
      entry('People', {path: '/people'}),
      entry('About', {target: refTo(ids.aboutPage)}),
    ],
    footerNavigation: [
      entry('Organisations', {path: '/organisations'}),
      entry('How we work', {target: refTo(ids.aboutPage)}),
    ],
    footerNote: 'What no source states is left out. What is inferred or contested says so.',
    internalNote: 'Set an address for corrections before going public; readers then see where to write.',
  },
  {
    _id: ids.aboutPage,
    _type: 'page',
    title: 'How we work',
    slug: slug('about'),
    lead: 'Every statement on these pages has a source, and every doubt a name.',
    body: [
      heading('sources', 'Sources'),
      paragraph(
        'sources-1',
        'A page lists the sources on which it rests. We tell facts in our own words and quote only what is quoted word for word.',
      ),
      heading('dates', 'Dates'),
      paragraph(
        'dates-1',
        'A date stands as its source gives it: “early 2024” stays early 2024. Where we infer a year or an order we say so, and “Why this date” opens the reasons.',
      ),
      heading('charges', 'Charges'),
      paragraph(
        'charges-1',
        'A criminal charge never appears alone. It comes with what became of it, or with the word pending.',
      ),
      heading('claims', 'Contested claims'),
      paragraph(
        'claims-1',
        'A contested claim is set apart and says who makes it, where, and what else is known. We do not repeat it as our own.',
      ),
      heading('gaps', 'What is missing'),
      paragraph(
        'gaps-1',
        'Where nothing is stated, nothing is shown: no guessed running time, no assumed country, no invented name.',
      ),
    ],
  },
  {_id: 'redirect-last-take', _type: 'redirect', from: '/last-take', to: '/films/last-take', permanent: true},
]

function entry(label: string, leads: {target: ReturnType<typeof refTo>} | {path: string}) {
  return {_key: label.toLowerCase().replaceAll(' ', '-'), _type: 'navigationItem' as const, label, ...leads}
}
