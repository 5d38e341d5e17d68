import {imageFields} from '../image/image.query.ts'

export const seoFields = /* groq */ `title, description, image{${imageFields}}, hidden`
