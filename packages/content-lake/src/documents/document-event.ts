/** What the Studio shows in a document's history: one step in the life of a document and its versions. */
export type DocumentEvent = {documentId: string} & (
  | {type: 'createDocumentVersion'; versionId: string; versionRevisionId: string; releaseId?: string}
  | {type: 'deleteDocumentVersion'; versionId: string; versionRevisionId: string; releaseId?: string}
  | {
      type: 'publishDocumentVersion'
      revisionId: string
      versionId: string
      versionRevisionId: string
      releaseId?: string
      publishCause: {type: 'document.publish'} | {type: 'release.publish'; releaseId: string}
    }
  | {type: 'unpublishDocument'; versionId: string; versionRevisionId: string; releaseId?: string}
  | {type: 'deleteDocumentGroup'}
)
