import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import ts from 'typescript'

type Property = {ranges: string[]}
type Class = {parents: string[]; properties: Map<string, Property>}

/*
 * Schema.org's vocabulary as `schema-dts` publishes it (Apache-2.0), generated from schema.org's own release and pinned
 * in the lockfile. Each type `X` has there an interface `XBase` with its own properties, unless it adds none, and an
 * `XLeaf` that names it.
 */
const classes = new Map<string, Class>()
const leaves = new Map<string, string[]>()
const literals = new Map<string, Set<string>>()
readVocabulary()

/** What is wrong with structured data by schema.org's vocabulary, each with its place; empty where nothing is. */
export function schemaOrgProblems(value: unknown, place = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => schemaOrgProblems(item, `${place}[${index}]`))
  if (!isRecord(value)) return []
  if ('@graph' in value) return schemaOrgProblems(value['@graph'], '@graph')
  const type = value['@type']
  if (type === undefined) return Object.keys(value).join() === '@id' ? [] : [`${place} has no @type`]
  if (typeof type !== 'string' || !leaves.has(type)) return [`${place}: ${String(type)} is no type of schema.org`]
  return Object.entries(value)
    .filter(([name]) => !name.startsWith('@'))
    .flatMap(([name, held]) => problemsOf(type, name, held, `${place}.${name}`))
}

function problemsOf(type: string, name: string, held: unknown, place: string): string[] {
  // A role stands between a property and its value, and repeats the property.
  const isRepeated = isA(type, 'Role') && new RegExp(`\\.${name}(\\[\\d+\\])?\\.${name}$`).test(place)
  const property = isRepeated ? undefined : propertyOf(type, name)
  if (!property && !isRepeated) return [`${place} is no property of ${type}`]
  const held1 = Array.isArray(held) ? held : [held]
  const misfits = property ? held1.filter((one) => !fits(one, property)) : []
  return [
    ...misfits.map((one) => `${place} takes ${property?.ranges.join(' or ')}, not ${JSON.stringify(one)}`),
    ...schemaOrgProblems(held, place),
  ]
}

function fits(value: unknown, {ranges}: Property): boolean {
  if (typeof value === 'number') return ranges.some((range) => numbers.has(range))
  if (typeof value === 'string') return ranges.some((range) => isText(value, range))
  if (!isRecord(value)) return false
  const type = value['@type']
  if (type === undefined) return ranges.includes('IdReference')
  return isA(String(type), 'Role') || ranges.some((range) => isA(String(type), range))
}

const numbers = new Set(['Number', 'Integer', 'Float', 'Quantity'])

function isText(value: string, range: string): boolean {
  const allowed = literals.get(range)
  if (allowed) return allowed.has(value)
  if (range === 'Date') return /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value)
  if (range === 'DateTime') return /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/.test(value)
  if (range === 'Duration') return /^P(T?\d+[YMDHS])+$/.test(value)
  if (range === 'URL') return URL.canParse(value)
  return range === 'Text'
}

function propertyOf(type: string, name: string): Property | undefined {
  return ancestorsOf(type)
    .map((base) => classes.get(base)?.properties.get(name))
    .find((property) => property !== undefined)
}

function isA(type: string, range: string): boolean {
  return type === range || ancestorsOf(type).includes(`${range}Base`)
}

function ancestorsOf(type: string): string[] {
  const found = new Set<string>()
  const queue = [...(leaves.get(type) ?? [])]
  for (let base = queue.pop(); base; base = queue.pop()) {
    if (found.has(base)) continue
    found.add(base)
    queue.push(...(classes.get(base)?.parents ?? []))
  }
  return [...found]
}

function readVocabulary(): void {
  const file = join(dirname(createRequire(__filename).resolve('schema-dts')), 'schema.d.ts')
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest)
  for (const statement of source.statements) {
    if (ts.isInterfaceDeclaration(statement)) readInterface(statement, source)
    if (ts.isTypeAliasDeclaration(statement)) readAlias(statement, source)
  }
}

function readInterface(declaration: ts.InterfaceDeclaration, source: ts.SourceFile): void {
  const {name, heritageClauses, members} = declaration
  const parents = [...(heritageClauses ?? [])].flatMap(({types}) =>
    types.map(({expression}) => expression.getText(source)),
  )
  if (name.text.endsWith('Leaf')) leaves.set(name.text.slice(0, -4), parents)
  if (!name.text.endsWith('Base')) return
  const properties = members.filter(ts.isPropertySignature).map((member): [string, Property] => {
    const type = member.type?.getText(source) ?? ''
    const [, ranges = type] = /^SchemaValue<(.*), "[^"]+">$/s.exec(type) ?? []
    return [member.name.getText(source).replaceAll('"', ''), {ranges: ranges.split('|').map((range) => range.trim())}]
  })
  classes.set(name.text, {parents, properties: new Map(properties)})
}

/** Enumerations are unions of literals; a role is declared as an intersection. */
function readAlias({name, type}: ts.TypeAliasDeclaration, source: ts.SourceFile): void {
  const text = type.getText(source)
  const [, role] = /^Omit<(\w+)Base, TProperty>/.exec(text) ?? []
  if (role && name.text.endsWith('Leaf')) leaves.set(name.text.slice(0, -4), [`${role}Base`])
  const found = [...text.matchAll(/"(https:\/\/schema\.org\/\w+)"/g)].flatMap(([, literal]) => literal ?? [])
  if (found.length > 0) literals.set(name.text, new Set(found))
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
