import {z} from 'zod'
import {unmarked} from '../vocabularies.ts'

export {movedSlugQuery, pageCountQuery, redirectQuery} from './redirect.query.ts'

export const redirect = z.object({to: unmarked, permanent: z.boolean()}).nullable()
export const movedSlug = z.string().nullable()
export const pageCount = z.number()

export type Redirect = z.output<typeof redirect>
