import type {UnsavedTexts} from '@verite/content-model/preview/unsaved-texts'
import {readMarkers, type MarkedText} from './text-markers.ts'

type Field = {now: string; before: Set<string>}

/**
 * Lays the texts of the studio's form over the drawn page, until the page is drawn with them. A text is replaced only
 * where the page shows it as it is in the document, which its edit marker proves; what the page makes of a text (a
 * shortened one, a date in words) waits for the drawing.
 */
export class UnsavedTextLayer {
  readonly #root: Node
  readonly #documents = new Map<string, Map<string, Field>>()
  readonly #observer: MutationObserver

  constructor(root: Node) {
    this.#root = root
    // A drawing of what was saved a moment ago must not take back what was typed since.
    this.#observer = new MutationObserver((changes) => {
      for (const {target, addedNodes} of changes) for (const node of [target, ...addedNodes]) this.#apply(node)
    })
    this.#observe()
  }

  /** Takes what the form holds now; `null` leaves that document to the page. */
  set({id, texts}: Omit<UnsavedTexts, 'type'>) {
    if (!texts) return void this.#documents.delete(id)
    const before = this.#documents.get(id)
    const fields = Object.entries(texts).map(([path, text]) => [path, nextField(before?.get(path), text)] as const)
    this.#documents.set(id, new Map(fields))
    this.#apply(this.#root)
  }

  close() {
    this.#observer.disconnect()
  }

  #observe() {
    this.#observer.observe(this.#root, {subtree: true, childList: true, characterData: true})
  }

  #apply(root: Node) {
    for (const node of textNodesIn(root)) {
      const drawn = node.data
      const text = this.#textFor(drawn)
      if (text !== drawn) node.data = text
    }
    this.#observer.takeRecords()
  }

  #textFor(drawn: string): string {
    const {pieces, rest} = readMarkers(drawn)
    return pieces.map((piece) => this.#replaced(piece) + piece.marker).join('') + rest
  }

  #replaced({text, id, path}: MarkedText): string {
    const field = this.#documents.get(id)?.get(path)
    return field?.before.has(text) ? field.now : text
  }
}

const remembered = 300

/** Remembers what the field held, since the page may show any of it: drawings lag behind. */
function nextField(field: Field | undefined, text: string): Field {
  if (field?.now === text) return field
  const before = [...(field?.before ?? []), text].slice(-remembered)
  return {now: text, before: new Set(before)}
}

function* textNodesIn(root: Node): Generator<Text> {
  if (root instanceof Text) return yield root
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) yield node
}
