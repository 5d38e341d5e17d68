import {defineQuery} from 'groq'
import {portableTextFields} from '../portable-text/portable-text.query.ts'

/**
 * What documents say in a language. A link that names a charge names its outcome too, and is none where the outcome is
 * not translated; `$pending` says that there is none yet.
 */
export const translationsQuery = defineQuery(`
  *[_id in $ids && defined(translations)]{
    "of": _id,
    "texts": translations[language == $language][0]{
      from, translator, name, plural, title, logline, lead, summary, description, statement, text, context, wasWrong,
      nowSays, homeLead, footerNote, synopsis{short, medium, long},
      "prose": prose[]{${portableTextFields}},
      "phrases": phrases[]{original, text}
    },
    "link": select(
      _type == "event" && kind in ["charge", "filing"] =>
        translations[language == $language][0].title + "; " + select(
          defined(outcome->_id) => outcome->translations[language == $language][0].title,
          $pending
        )
    ),
    "isCharge": _type == "event" && kind in ["charge", "filing"]
  }
`)
