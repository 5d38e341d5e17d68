import type {Metadata} from 'next'
import {DrawListPart, partMetadata} from '../../../lists/draw-list-part.tsx'
import {filmsList} from '../films-list.tsx'

export const ensureStatic = 'navigation'
export const instant = false
export const prefetch = 'force-disabled'

type Props = {params: Promise<{part: string[]}>}

/** No part is built ahead, but a static route names at least one. */
export const generateStaticParams = () => [{part: ['-', '-']}]

export const generateMetadata = ({params}: Props): Promise<Metadata> => partMetadata(params, filmsList)

export default function FilmsPartRoute({params}: Props) {
  return <DrawListPart params={params} list={filmsList} />
}
