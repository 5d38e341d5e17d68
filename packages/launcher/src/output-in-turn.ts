export type Output = {write: (text: string) => void; end: () => void}

/**
 * Keeps apart what suites say that run at the same time: the first that began is shown as it speaks, the others wait
 * for their turn, and nothing is lost.
 * @param show where all of it goes in the end
 * @returns what begins one suite's output
 */
export function outputInTurn(show: (text: string) => void): () => Output {
  const turns: {text: string; ended: boolean}[] = []

  function showWhoseTurnItIs() {
    for (let turn = turns[0]; turn; turn = turns[0]) {
      show(turn.text)
      turn.text = ''
      if (!turn.ended) return
      turns.shift()
    }
  }

  return () => {
    const turn = {text: '', ended: false}
    turns.push(turn)
    return {
      write(text) {
        turn.text += text
        showWhoseTurnItIs()
      },
      end() {
        turn.ended = true
        showWhoseTurnItIs()
      },
    }
  }
}
