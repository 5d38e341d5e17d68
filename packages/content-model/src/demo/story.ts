import * as ids from './ids.ts'
import {paragraph} from './prose.ts'

/** What the film is about, in our own words; everything in it is stated by the one source. */
export const story = [
  paragraph(
    'hutchins',
    {text: 'Halyna Hutchins', to: ids.halynaHutchins},
    ' was a cinematographer. On October 21, 2021, ',
    {text: 'she was killed', to: ids.incident},
    ' on the set of ',
    {em: 'Rust'},
    ', when a prop gun in the hands of the actor ',
    {text: 'Alec Baldwin', to: ids.alecBaldwin},
    ' discharged a live bullet. ',
    {text: 'Joel Souza', to: ids.joelSouza},
    ', who was directing the film, was wounded.',
  ),
  paragraph(
    'mason',
    {text: 'Rachel Mason', to: ids.rachelMason},
    ', who directed and produced this documentary, was her friend and had worked with her. ',
    {
      text: 'She had wanted to make films with Hutchins, not a film about her.',
      citing: ids.article,
      locator: 'statement of the director',
    },
    ' This one, she says, aims to keep Hutchins at the centre, where it had felt to her as if controversies eclipsed the loss.',
  ),
  paragraph(
    'voices',
    'It combines the accounts of those who were on the set that day with those of people who lost a friend and colleague. ',
    {text: 'Matthew Hutchins', to: ids.matthewHutchins},
    ', her husband, is one of its executive producers.',
  ),
  paragraph(
    'afterwards',
    'The case that followed was brought, dropped and, in early 2024, filed again. In December the New Mexico Attorney General’s office decided not to pursue the appeal. The timeline on this site gives each step with its outcome, and says how each date is known.',
  ),
]
