import {defineConfig, globalIgnores} from 'eslint/config'
import next from 'eslint-config-next/core-web-vitals'
import typescript from 'typescript-eslint'

const inWeb = (config) => ({...config, files: ['apps/web/**/*.{ts,tsx}']})

/** Who may import whom; the reasons are in ARCHITECTURE.md. */
const forbid = (files, ...patterns) => ({
  files,
  rules: {'no-restricted-imports': ['error', {patterns: patterns.map(([regex, message]) => ({regex, message}))}]},
})

export default defineConfig([
  globalIgnores([
    '**/node_modules/',
    '**/.next/',
    '**/.next-test/',
    '**/dist-test/',
    '**/dist/',
    '**/.sanity/',
    '**/.verite/',
    '**/generated/',
    '**/next-env.d.ts',
  ]),
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  ...typescript.configs.strict.map((config) => ({...config, files: ['**/*.{ts,tsx}']})),
  ...next.map(inWeb),
  {settings: {next: {rootDir: 'apps/web'}, react: {version: '19'}}},
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', ignoreRestSiblings: true}],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      // A package without types needs its declarations seen by every workspace that imports the file.
      '@typescript-eslint/triple-slash-reference': ['error', {path: 'always', types: 'never', lib: 'never'}],
      eqeqeq: ['error', 'always', {null: 'ignore'}],
      'no-console': 'off',
    },
  },
  forbid(
    ['packages/content-model/src/**'],
    ['^(sanity|next|@verite/content-lake)', 'The content model stays free of the studio, the site and the lake.'],
  ),
  forbid(
    ['packages/content-lake/src/**'],
    ['^@verite/', 'The lake is a general backend: it knows no other workspace.'],
  ),
  forbid(
    ['packages/content-lake/src/http/**'],
    ['/sqlite/', 'Endpoints reach storage through documents/.'],
    ['^@verite/', 'The lake knows no other workspace.'],
  ),
  forbid(
    ['packages/content-lake/src/sqlite/**'],
    ['/http/', 'Storage knows nothing of HTTP.'],
    ['^@verite/', 'The lake knows no other workspace.'],
  ),
  forbid(
    ['apps/web/**'],
    ['^@verite/content-lake', 'The site knows the lake only as an address.'],
    ['^@verite/content-model/(schema|.*\\.schema)$', 'Schemas belong to the studio.'],
  ),
  forbid(['studio/**'], ['^@verite/content-lake', 'The studio knows the lake only as an address.']),
])
