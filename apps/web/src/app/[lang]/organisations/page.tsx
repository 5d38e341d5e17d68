import {DrawListForViewer} from '../../draw-list-for-viewer.tsx'
import {start, type DrawnList} from '../../lists/drawn-list.ts'
import {listMetadata} from '../../lists/list-metadata.ts'
import {organisationsList} from './organisations-list.tsx'

export const prefetch = 'force-disabled'

export const generateMetadata = () => listMetadata(organisationsList, start)

export default function OrganisationsRoute() {
  return <DrawListForViewer List={Organisations} />
}

const Organisations = ({viewer}: Pick<DrawnList, 'viewer'>) => <organisationsList.Part viewer={viewer} place={start} />
