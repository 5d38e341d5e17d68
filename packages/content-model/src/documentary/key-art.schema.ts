import {defineField, defineType} from '@sanity/types'

export const keyArtSchema = defineType({
  name: 'keyArt',
  title: 'Key art',
  type: 'object',
  options: {collapsible: true},
  fields: [
    defineField({name: 'poster', type: 'creditedImage', title: 'Poster, 2:3'}),
    defineField({name: 'heroWide', type: 'creditedImage', title: 'Opening image, 21:9', description: 'Wide screens.'}),
    defineField({name: 'heroTall', type: 'creditedImage', title: 'Opening image, 4:5', description: 'Phones.'}),
    defineField({
      name: 'social',
      type: 'creditedImage',
      title: 'Picture for shared links',
      description: '1200 × 630 pixels, without words: the site sets the title on it.',
    }),
  ],
})
