import {DrawListForViewer} from '../../draw-list-for-viewer.tsx'
import {start, type DrawnList} from '../../lists/drawn-list.ts'
import {listMetadata} from '../../lists/list-metadata.ts'
import {correctionsList} from './corrections-list.tsx'

export const prefetch = 'force-disabled'

export const generateMetadata = () => listMetadata(correctionsList, start)

export default function CorrectionsRoute() {
  return <DrawListForViewer List={Corrections} />
}

const Corrections = ({viewer}: Pick<DrawnList, 'viewer'>) => <correctionsList.Part viewer={viewer} place={start} />
