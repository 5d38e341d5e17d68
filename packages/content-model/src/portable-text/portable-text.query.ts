import {documentLinkFields} from '../document-link/document-link.query.ts'
import {imageFields} from '../image/image.query.ts'
import {quoteFields} from '../quote/quote.query.ts'
import {sourceFields} from '../source/source.query.ts'

export const portableTextFields = /* groq */ `
  _type,
  _key,
  _type == "block" => {
    style,
    listItem,
    level,
    children[]{_type, _key, text, marks},
    markDefs[]{
      _type,
      _key,
      _type == "webLink" => {href},
      _type == "documentLink" => {"document": document->{${documentLinkFields}}},
      _type == "citation" => {locator, "source": source->{${sourceFields}}}
    }
  },
  _type == "quoteBlock" => {"quote": quote->{${quoteFields}}},
  _type == "figure" => {caption, "image": image{${imageFields}}}
`
