import {DrawListForViewer} from '../../draw-list-for-viewer.tsx'
import {start, type DrawnList} from '../../lists/drawn-list.ts'
import {listMetadata} from '../../lists/list-metadata.ts'
import {filmsList} from './films-list.tsx'

export const prefetch = 'force-disabled'

export const generateMetadata = () => listMetadata(filmsList, start)

export default function FilmsRoute() {
  return <DrawListForViewer List={Films} />
}

const Films = ({viewer}: Pick<DrawnList, 'viewer'>) => <filmsList.Part viewer={viewer} place={start} />
