import {DrawListForViewer} from '../../draw-list-for-viewer.tsx'
import {start, type DrawnList} from '../../lists/drawn-list.ts'
import {listMetadata} from '../../lists/list-metadata.ts'
import {timelineList} from './timeline-list.tsx'

export const prefetch = 'force-disabled'

export const generateMetadata = () => listMetadata(timelineList, start)

export default function TimelineRoute() {
  return <DrawListForViewer List={Timeline} />
}

const Timeline = ({viewer}: Pick<DrawnList, 'viewer'>) => <timelineList.Part viewer={viewer} place={start} />
