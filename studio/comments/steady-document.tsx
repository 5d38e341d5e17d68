import {Card} from '@sanity/ui'
import {type ComponentType, type ReactNode} from 'react'
import {
  CommentsEnabledProvider,
  type DocumentLayoutProps,
  LoadingBlock,
  useCommentsEnabled,
  useFeatureEnabled,
} from 'sanity'

/**
 * Takes the layout of a document's pane and gives one that is drawn once it is known whether people may comment. The
 * Studio asks this anew for each pane and draws the pane a second time when it learns the answer: what was typed,
 * opened or focused in the first is lost.
 */
export function steadyDocument(Layout: ComponentType<DocumentLayoutProps>) {
  return function SteadyDocument(props: DocumentLayoutProps) {
    return (
      <CommentsEnabledProvider documentId={props.documentId} documentType={props.documentType}>
        <OnceCommentsAreKnown>
          <Layout {...props} />
        </OnceCommentsAreKnown>
      </CommentsEnabledProvider>
    )
  }
}

function OnceCommentsAreKnown({children}: {children: ReactNode}) {
  const {isLoading, error} = useFeatureEnabled('studioComments')
  const {mode} = useCommentsEnabled()
  if (!isLoading && (mode !== null || error)) return children
  return (
    <Card flex={1}>
      <LoadingBlock />
    </Card>
  )
}
