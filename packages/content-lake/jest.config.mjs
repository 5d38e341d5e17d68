export default {
  // A busy machine is slow, not broken: only what hangs fails by time.
  testTimeout: 60_000,
  // Many of them wait for other programs most of the time.
  maxWorkers: '100%',
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {jsc: {parser: {syntax: 'typescript', tsx: true}, target: 'es2024'}, module: {type: 'es6'}},
    ],
  },
}
