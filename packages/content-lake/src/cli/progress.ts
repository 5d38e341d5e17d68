import type {OnProgress} from '../transfer/import-dataset.ts'

/** @returns a function that shows how far a long work is, in place, when somebody watches; else says nothing */
export function progress(stream: NodeJS.WriteStream = process.stderr): {show: OnProgress; end(): void} {
  let shownAt = 0
  return {
    show(step, done, total) {
      if (!stream.isTTY || (done > 0 && done < total && Date.now() - shownAt < 100)) return
      shownAt = Date.now()
      stream.write(`\r\u001b[K${step} ${total > 0 ? `${done} of ${total}` : done}`)
    },
    end() {
      if (stream.isTTY) stream.write('\r\u001b[K')
    },
  }
}
