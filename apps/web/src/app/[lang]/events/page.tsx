import {DrawListForViewer} from '../../draw-list-for-viewer.tsx'
import {start, type DrawnList} from '../../lists/drawn-list.ts'
import {listMetadata} from '../../lists/list-metadata.ts'
import {eventsList} from './events-list.tsx'

export const prefetch = 'force-disabled'

export const generateMetadata = () => listMetadata(eventsList, start)

export default function EventsRoute() {
  return <DrawListForViewer List={Events} />
}

const Events = ({viewer}: Pick<DrawnList, 'viewer'>) => <eventsList.Part viewer={viewer} place={start} />
