import {isDeepStrictEqual} from 'node:util'
import type {ExprNode, SelectorNode} from 'groq-js'
import {isRecord} from '../documents/record.ts'
import {ContentLakeError} from '../errors.ts'

type KeyPath = readonly (string | number)[]
/** Whether a condition inside a selector, such as `items[_type == "a"]`, holds for an item. */
export type HoldsFor = (condition: ExprNode, item: unknown) => boolean

/** The selector with each condition in it replaced. */
export function mapSelector(selector: SelectorNode, replace: (condition: ExprNode) => ExprNode): SelectorNode {
  const map = (node: SelectorNode) => mapSelector(node, replace)
  switch (selector.type) {
    case 'AccessAttribute':
      return selector.base ? {...selector, base: map(selector.base)} : selector
    case 'ArrayCoerce':
    case 'Group':
      return {...selector, base: map(selector.base)}
    case 'Filter':
      return {...selector, base: map(selector.base), expr: replace(selector.expr)}
    case 'Tuple':
      return {...selector, members: selector.members.map(map)}
    case 'SelectorFuncCall':
      return {...selector, arg: replace(selector.arg)}
    case 'SelectorNested':
      return {...selector, base: map(selector.base)}
  }
}

/** `diff::changedAny`: whether anything that is selected differs. */
export function changedAny(before: unknown, after: unknown, selector: SelectorNode, holds: HoldsFor): boolean {
  const paths = select(selector, before, holds)
  if (paths.length !== select(selector, after, holds).length) return true
  return paths.some(
    (path) => passesChangedList(before, after, path) || !isDeepStrictEqual(valueAt(before, path), valueAt(after, path)),
  )
}

/** `diff::changedOnly`: whether nothing differs but what is selected. */
export function changedOnly(before: unknown, after: unknown, selector: SelectorNode, holds: HoldsFor): boolean {
  const allowed = select(selector, before, holds)
  return differences(before, after).every((path) =>
    allowed.some((start) => start.every((key, index) => path[index] === key)),
  )
}

function select(selector: SelectorNode, value: unknown, holds: HoldsFor): KeyPath[] {
  switch (selector.type) {
    case 'AccessAttribute': {
      const bases = selector.base ? select(selector.base, value, holds) : [[]]
      return bases.map((path) => [...path, selector.name])
    }
    case 'Group':
      return select(selector.base, value, holds)
    case 'Tuple':
      return selector.members.flatMap((member) => select(member, value, holds))
    case 'ArrayCoerce':
      return selectItems(selector.base, value, holds, () => true)
    case 'Filter':
      return selectItems(selector.base, value, holds, (item) => holds(selector.expr, item))
    case 'SelectorFuncCall':
      return anywhere(value, (part) => holds(selector.arg, part))
    case 'SelectorNested':
      return bounded(select(selector.base, value, holds)).flatMap((path) =>
        select(selector.nested, valueAt(value, path), holds).map((inner) => [...path, ...inner]),
      )
  }
}

const maxPaths = 1000

/** Each step of `(a, b).(a, b).(a, b)` doubles what is selected. */
function bounded(paths: KeyPath[]): KeyPath[] {
  if (paths.length <= maxPaths) return paths
  throw new ContentLakeError(
    'queryEvaluationError',
    `A selector has more than ${maxPaths} paths. Select less at a time`,
  )
}

function selectItems(
  base: SelectorNode,
  value: unknown,
  holds: HoldsFor,
  isWanted: (item: unknown) => boolean,
): KeyPath[] {
  return select(base, value, holds).flatMap((path) =>
    entriesOf(valueAt(value, path), 'array').flatMap(([index, item]) => (isWanted(item) ? [[...path, index]] : [])),
  )
}

/** Every object inside a value for which the test holds. */
function anywhere(value: unknown, test: (part: unknown) => boolean): KeyPath[] {
  const inner = entriesOf(value).flatMap(([key, part]) => anywhere(part, test).map((path) => [key, ...path]))
  return isRecord(value) && test(value) ? [[], ...inner] : inner
}

/** In a list that has become longer or shorter every item counts as changed. */
function passesChangedList(before: unknown, after: unknown, path: KeyPath): boolean {
  return path.some((key, depth) => {
    if (typeof key !== 'number') return false
    const [old, current] = [valueAt(before, path.slice(0, depth)), valueAt(after, path.slice(0, depth))]
    return !Array.isArray(old) || !Array.isArray(current) || old.length !== current.length
  })
}

function differences(before: unknown, after: unknown): KeyPath[] {
  if (isDeepStrictEqual(before, after)) return []
  const areLists = Array.isArray(before) && Array.isArray(after) && before.length === after.length
  const areObjects = isRecord(before) && isRecord(after) && !Array.isArray(before) && !Array.isArray(after)
  if (!areLists && !areObjects) return [[]]
  const keys = new Set([...entriesOf(before), ...entriesOf(after)].map(([key]) => key))
  return [...keys].flatMap((key) =>
    differences(valueAt(before, [key]), valueAt(after, [key])).map((path) => [key, ...path]),
  )
}

function entriesOf(value: unknown, only?: 'array'): [string | number, unknown][] {
  if (Array.isArray(value)) return value.map((item: unknown, index) => [index, item])
  return isRecord(value) && only === undefined ? Object.entries(value) : []
}

function valueAt(value: unknown, path: KeyPath): unknown {
  let current = value
  for (const key of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return null
    current = Reflect.get(current, key)
  }
  return current
}
