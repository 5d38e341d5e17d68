import {defineField, defineType} from '@sanity/types'

export const externalIdSchema = defineType({
  name: 'externalId',
  title: 'In other databases',
  type: 'object',
  options: {collapsible: true, collapsed: true, columns: 2},
  fields: [
    identifier('imdb', 'IMDb', /^(tt|nm|co)\d{7,}$/, 'tt0111161'),
    identifier('tmdb', 'TMDB', /^\d+$/, '278'),
    identifier('letterboxd', 'Letterboxd', /^[a-z0-9-]+$/, 'the-piano'),
    identifier('wikidata', 'Wikidata', /^Q\d+$/, 'Q42'),
    identifier('eidr', 'EIDR', /^10\.5240\/([0-9A-F]{4}-){5}[0-9A-Z]$/, '10.5240/7791-8534-2C23-9030-8610-5'),
    identifier('isan', 'ISAN', /^[0-9A-F]{4}(-[0-9A-F]{4}){3}.*$/, '0000-0000-14A9-0000'),
  ],
})

function identifier(name: string, title: string, form: RegExp, example: string) {
  return defineField({
    name,
    title,
    type: 'string',
    placeholder: example,
    validation: (rule) => rule.regex(form).error(`Write the identifier alone, such as ${example}.`),
  })
}
