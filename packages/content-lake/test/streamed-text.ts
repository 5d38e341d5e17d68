export type StreamedText = {
  /** Reads on until the text matches; a match ends where the next search begins. */
  until(pattern: RegExp): Promise<string>
  leave(): Promise<void>
}

/** The text of a response that does not end, as far as a test wants to read it. */
export function streamedText(response: Response): StreamedText {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  return {
    async until(pattern) {
      for (;;) {
        const match = pattern.exec(text)
        if (match) {
          text = text.slice(match.index + match[0].length)
          return match[0]
        }
        const {value, done} = (await reader?.read()) ?? {done: true, value: undefined}
        if (done) throw new Error(`The stream ended without ${pattern}: ${text}`)
        text += value
      }
    },
    leave: async () => reader?.cancel(),
  }
}
