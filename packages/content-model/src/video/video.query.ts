import {imageFields} from '../image/image.query.ts'

export const videoFields = /* groq */ `
  "id": _id,
  title,
  kind,
  url,
  "poster": poster{${imageFields}},
  language,
  durationSeconds,
  "captions": captions[defined(file.asset->url)]{"key": _key, language, "url": file.asset->url},
  transcript,
  audioDescriptionUrl
`
