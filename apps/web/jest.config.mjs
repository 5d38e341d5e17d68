import nextJest from 'next/jest.js'

const createConfig = nextJest({dir: import.meta.dirname})

export default createConfig({
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/test/environment.cjs'],
  testMatch: ['<rootDir>/src/**/*.test.{ts,tsx}', '<rootDir>/test/**/*.test.{ts,tsx}'],
  modulePathIgnorePatterns: ['<rootDir>/.next/'],
  moduleNameMapper: {'^server-only$': '<rootDir>/test/server-only.cjs'},
})
