import {type ComponentType, useEffect} from 'react'
import {type DocumentLayoutProps, getPublishedId, useDocumentStore, usePerspective} from 'sanity'
import {type UnsavedDocuments} from './unsaved-documents.ts'

/** Takes the layout of a document's pane and gives one whose form is remembered should the session end under it. */
export function keepUnsaved(unsaved: UnsavedDocuments, Layout: ComponentType<DocumentLayoutProps>) {
  return function DocumentThatIsKept(props: DocumentLayoutProps) {
    useKeeping(unsaved, getPublishedId(props.documentId), props.documentType)
    return <Layout {...props} />
  }
}

function useKeeping(unsaved: UnsavedDocuments, id: string, type: string) {
  const {pair} = useDocumentStore()
  const {selectedReleaseId} = usePerspective()
  useEffect(() => {
    const form = unsaved.follow()
    const changes = pair.editState(id, type, selectedReleaseId).subscribe(({draft, version}) => {
      const shown = selectedReleaseId ? version : draft
      if (shown) form.tell(shown)
    })
    return () => {
      changes.unsubscribe()
      form.end()
    }
  }, [unsaved, id, type, pair, selectedReleaseId])
}
