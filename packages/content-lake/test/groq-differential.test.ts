import {readFileSync} from 'node:fs'
import {expect, test} from '@jest/globals'
import {compareWithGroqJs} from './planned-differential.ts'
import {plantedBugs} from './planted-bugs.ts'

const datasets = Number(process.env.GROQ_DATASETS ?? 20)
const queriesEach = Number(process.env.GROQ_QUERIES ?? 130)
const seed = Number(process.env.GROQ_SEED ?? 20_260_101)

test('a planned query answers what groq-js answers over everything the perspective shows, and so does a traced one', async () => {
  const {compared, withResults} = await compareWithGroqJs({datasets, queriesEach, seed, traced: true})
  expect(withResults).toBeGreaterThan(compared / 2)
}, 600_000)

test.each(plantedBugs)('`npm run planner-bugs` can still plant: $name', ({file, right}) => {
  expect(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')).toContain(right)
})
