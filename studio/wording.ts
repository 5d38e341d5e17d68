import {defineLocaleResourceBundle, type LocalePluginOptions} from 'sanity'

/** Sentences of the Studio that leave an editor without help, said so that one knows what to do. */
export const wording: LocalePluginOptions = {
  bundles: [
    defineLocaleResourceBundle({
      locale: 'en-US',
      namespace: 'studio',
      resources: {
        'asset-sources.common.uploader.upload-failed.title': 'The file was not stored',
        'asset-sources.common.uploader.upload-failed.description':
          'It may be damaged, too large, or of a kind that cannot be shown. Open it on your computer, save it as JPEG or PNG, and try again.',
      },
    }),
    defineLocaleResourceBundle({
      locale: 'en-US',
      namespace: 'structure',
      resources: {
        // Most lists are chosen by more than a type, and an empty list of what waits for someone is good news.
        'panes.document-list-pane.no-documents-of-type.text': 'Nothing here',
      },
    }),
    defineLocaleResourceBundle({
      locale: 'en-US',
      namespace: 'validation',
      resources: {
        'generic.required': 'This is needed.',
        'object.reference-not-published':
          'This leads to something that is not published. Publish that first, or put both into one release.',
        'slug.not-unique': 'Another document has this address already. Change it here, or there.',
      },
    }),
  ],
}
