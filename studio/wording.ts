import {defineLocaleResourceBundle, type LocalePluginOptions} from 'sanity'

const keptByOthers = 'What is published and refers to it keeps it where it is: take it out of those documents first.'

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
        'confirm-delete-dialog.referential-integrity-disclaimer.text_delete': keptByOthers,
        'confirm-delete-dialog.referential-integrity-disclaimer.text_unpublish': keptByOthers,
        'panes.document-operation-results.operation-error_delete':
          'This was not deleted, most likely because other documents refer to it. “Delete” lists them: take it out of them first.',
        'panes.document-operation-results.operation-error_unpublish':
          'This was not unpublished, most likely because other documents refer to it. “Unpublish” lists them: take it out of them first.',
      },
    }),
    defineLocaleResourceBundle({
      locale: 'en-US',
      namespace: 'validation',
      resources: {
        'generic.required': 'This is needed.',
        'object.reference-not-published':
          'This leads to something that is not published. Publish that first, or put both into one release.',
        'generic.not-allowed': 'Choose one of the values that are offered.',
        'generic.not-allowed_hint': '“{{hint}}” is not one of the values that are offered. Choose one of them.',
        'array.item-duplicate': 'This is in the list already: keep it once.',
        'date.invalid-format': 'Write the day as year, month and day: 2025-03-11.',
        'number.non-integer': 'Write a whole number.',
        'number.minimum': 'Write {{minNumber}} or more.',
        'number.greater-than': 'Write a number above {{threshold}}.',
        'object.asset-required_file': 'Upload the file, or choose one that is here already.',
        'object.asset-required_image': 'Upload the image, or choose one that is here already.',
        'string.email': 'Write a whole e-mail address, such as press@film.example.',
        'slug.not-unique': 'Another document has this address already. Change it here, or there.',
      },
    }),
  ],
}
