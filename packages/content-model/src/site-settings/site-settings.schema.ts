import {CogIcon} from '@sanity/icons/Cog'
import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {editorialFields, editorsOnly} from '../fields/editorial-fields.ts'
import {referencesField} from '../fields/reference-fields.ts'

export const siteSettingsSchema = defineType({
  name: 'siteSettings',
  title: 'Site',
  type: 'document',
  icon: CogIcon,
  groups: [
    {name: 'site', title: 'Site', default: true},
    {name: 'home', title: 'Home page'},
    {name: 'menu', title: 'Menus'},
    editorsOnly,
  ],
  fields: [
    defineField({name: 'title', type: 'string', title: 'Name', group: 'site', validation: (rule) => rule.required()}),
    defineField({
      name: 'description',
      type: 'text',
      title: 'What the site is',
      description: 'One or two sentences, for search engines and shared links.',
      group: 'site',
      rows: 2,
      validation: (rule) => rule.required(),
    }),
    defineField({name: 'seo', type: 'seo', title: 'In search results', group: 'site'}),
    defineField({
      name: 'correctionsEmail',
      type: 'email',
      title: 'Where readers report an error',
      group: 'site',
    }),
    referencesField({
      name: 'featuredFilms',
      title: 'Films on the home page',
      to: ['documentary'],
      description: 'The first one opens the page.',
      group: 'home',
    }),
    defineField({name: 'homeLead', type: 'text', title: 'First lines', group: 'home', rows: 2}),
    menu('navigation', 'Main menu'),
    menu('footerNavigation', 'Menu at the foot'),
    defineField({name: 'footerNote', type: 'text', title: 'Note at the foot', group: 'menu', rows: 2}),
    defineField({
      name: 'previewLinksFrom',
      type: 'datetime',
      title: 'Preview links taken back',
      description:
        'Links made up to this minute open nothing any more. Set it to now and publish to take back all that were ever shared.',
      group: editorsOnly.name,
    }),
    ...editorialFields(),
  ],
  preview: {select: {title: 'title'}},
})

function menu(name: string, title: string) {
  return defineField({name, title, type: 'array', of: [defineArrayMember({type: 'navigationItem'})], group: 'menu'})
}
