import {compareWithGroqJs} from './planned-differential.ts'

/*
 * Compares many random queries with groq-js, for as long as it takes, and says how far it is.
 * npm run differential -- [queries] [seed]
 */

const [queries = '1000000', seed = String(Date.now() % 1e9)] = process.argv.slice(2)
const queriesEach = 200
const datasets = Math.ceil(Number(queries) / queriesEach)
const started = performance.now()

console.log(`${datasets * queriesEach} queries over ${datasets} datasets, seed ${seed}`)
const {compared, withResults} = await compareWithGroqJs({
  datasets,
  queriesEach,
  seed: Number(seed),
  traced: true,
  onDataset(done) {
    if (done % 20_000 === 0) console.log(`${done} compared after ${Math.round((performance.now() - started) / 1000)} s`)
  },
})
console.log(`${compared} queries compared, ${withResults} with results: no difference`)
