import {DrawListForViewer} from '../../draw-list-for-viewer.tsx'
import {start, type DrawnList} from '../../lists/drawn-list.ts'
import {listMetadata} from '../../lists/list-metadata.ts'
import {peopleList} from './people-list.tsx'

export const prefetch = 'force-disabled'

export const generateMetadata = () => listMetadata(peopleList, start)

export default function PeopleRoute() {
  return <DrawListForViewer List={People} />
}

const People = ({viewer}: Pick<DrawnList, 'viewer'>) => <peopleList.Part viewer={viewer} place={start} />
