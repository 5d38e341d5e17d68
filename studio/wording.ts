import {defineLocaleResourceBundle, type LocalePluginOptions} from 'sanity'

/** Sentences of the Studio that send an editor to the browser's console, said in a way that helps. */
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
  ],
}
