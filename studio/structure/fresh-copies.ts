import {type DocumentActionComponent, type DuplicateDocumentActionComponent, type MapDocument} from 'sanity'

/** What is true of one document alone: its addresses, and what somebody signed for it as it was worded. */
const notCopied = ['slug', 'previousSlugs', 'legalSignOff', 'checker', 'checkedOn', 'reviewer']

/** The document as its copy begins. */
export const asCopy: MapDocument = ({_id, _type, ...fields}) => ({
  ...Object.fromEntries(Object.entries(fields).filter(([name]) => !notCopied.includes(name))),
  _id,
  _type,
})

/** The same actions, of which “Duplicate” leaves out what a copy must get for itself. */
export function freshCopies(actions: DocumentActionComponent[]): DocumentActionComponent[] {
  return actions.map((action) => (isDuplicate(action) ? copying(action) : action))
}

function isDuplicate(action: DocumentActionComponent): action is DuplicateDocumentActionComponent {
  return action.action === 'duplicate'
}

/** The Studio tells actions by their identity: each is wrapped once. */
const wrapped = new WeakMap<DuplicateDocumentActionComponent, DocumentActionComponent>()

function copying(duplicate: DuplicateDocumentActionComponent): DocumentActionComponent {
  const kept = wrapped.get(duplicate)
  if (kept) return kept
  const copy: DocumentActionComponent = (props) => duplicate({...props, mapDocument: asCopy})
  copy.action = 'duplicate'
  copy.displayName = 'Duplicate'
  wrapped.set(duplicate, copy)
  return copy
}
