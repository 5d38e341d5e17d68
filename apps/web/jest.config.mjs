import nextJest from 'next/jest.js'

const createConfig = nextJest({dir: import.meta.dirname})

export default createConfig({
  testEnvironment: 'node',
  // A busy machine is slow, not broken: only what hangs fails by time.
  testTimeout: 60_000,
  maxWorkers: '100%',
  setupFiles: ['<rootDir>/test/environment.cjs'],
  testMatch: ['<rootDir>/src/**/*.test.{ts,tsx}', '<rootDir>/test/**/*.test.{ts,tsx}'],
  modulePathIgnorePatterns: ['<rootDir>/\\.next'],
  moduleNameMapper: {
    '^server-only$': '<rootDir>/test/server-only.cjs',
    '/current-language.ts$': '<rootDir>/test/current-language.ts',
  },
})
