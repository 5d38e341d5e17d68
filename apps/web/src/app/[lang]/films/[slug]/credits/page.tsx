import {publishedSlugs} from '../../../../published-slugs.ts'
import {DrawForViewer, type DrawnPage} from '../../../../draw-for-viewer.tsx'
import {CreditsPage, creditsMetadata} from './credits-page.tsx'

export const ensureStatic = 'navigation'
export const instant = false
export const prefetch = 'force-disabled'

type Props = {params: Promise<{slug: string}>}

export const generateStaticParams = () => publishedSlugs('documentary')

export const generateMetadata = ({params}: Props) => creditsMetadata(params)

export default function CreditsRoute({params}: Props) {
  return <DrawForViewer params={params} Page={InBillingOrder} />
}

const InBillingOrder = (page: DrawnPage) => CreditsPage({...page, arrangement: 'billing'})
