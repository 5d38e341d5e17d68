export type PlantedBug = {name: string; file: string; right: string; wrong: string}

const condition = 'src/groq/condition-template.ts'
const filter = 'src/groq/plan-filter.ts'
const limit = 'src/groq/plan-limit.ts'
const query = 'src/groq/plan-query.ts'
const run = 'src/groq/query-run.ts'
const scopes = 'src/groq/scope-levels.ts'
const sql = 'src/sqlite/condition-sql.ts'
const trace = 'src/groq/trace-query.ts'
const view = 'src/groq/document-view.ts'

/** Mistakes that a planner can make, each of which gives wrong results for some query. */
export const plantedBugs: readonly PlantedBug[] = [
  {
    name: 'either side of || is enough to find all',
    file: filter,
    right: "return {kind: 'or', of: [planCondition(node.left, values), planUnless(node.left, node.right, values)]}",
    wrong: 'return planCondition(node.left, values)',
  },
  {
    name: 'what is negated is asked for',
    file: filter,
    right: "    case 'Group':\n      return planCondition(node.base, values)",
    wrong: "    case 'Not':\n    case 'Group':\n      return planCondition(node.base, values)",
  },
  {
    name: 'null equals only what an index holds',
    file: condition,
    right: "if (wanted.some((item) => item === null || item === undefined)) return {kind: 'all'}",
    wrong: '',
  },
  {
    name: 'lower and upper bounds are exchanged',
    file: filter,
    right: "return planRange(left, 'to', right, values) ?? planRange(right, 'from', left, values) ?? all",
    wrong: "return planRange(left, 'from', right, values) ?? planRange(right, 'to', left, values) ?? all",
  },
  {
    name: 'a range leaves its bound out',
    file: sql,
    right: 'v.value <= ${indexValueOf(to)} and',
    wrong: 'v.value < ${indexValueOf(to)} and',
  },
  {
    name: 'what an index cannot test is left out of an either-or',
    file: sql,
    right: "if (!known.length || (condition.kind === 'or' && known.length < tests.length)) return undefined",
    wrong: 'if (!known.length) return undefined',
  },
  {
    name: 'an order is followed through the documents of one side of an either-or',
    file: run,
    right: 'known.every((types) => types !== undefined) ? [...new Set(known.flat())] : undefined',
    wrong: 'known.find((types) => types !== undefined)',
  },
  {
    name: 'the first of several sort fields is taken for all of them',
    file: 'src/groq/local-path.ts',
    right: "return choices.every((choice) => choice !== undefined) ? choices.join(' ?? ') : undefined",
    wrong: 'return choices[0]',
  },
  {
    name: 'a limit counts documents before the filter',
    file: run,
    right: 'if (passes(document, filters)) taken.push(document)',
    wrong: 'taken.push(document)',
  },
  {
    name: 'equals of the last document wanted are left out',
    file: run,
    right: 'if (!order || order.isWhole || !last) return true',
    wrong: 'return true',
  },
  {
    name: 'a second sort key is forgotten',
    file: limit,
    right: 'isWhole: others.length === 0',
    wrong: 'isWhole: true',
  },
  {
    name: 'a sort key is taken for the field of the same name before a projection',
    file: limit,
    right: 'const source = projection ? beforeProjection(key, projection) : key',
    wrong: 'const source = key',
  },
  {
    name: 'an inclusive slice is one short',
    file: limit,
    right: 'return stage.isInclusive ? stage.right + 1 : stage.right',
    wrong: 'return stage.right',
  },
  {
    name: '^ is taken from the wrong scope',
    file: scopes,
    right: "return node.n === 1 ? {type: 'This'} : {type: 'Parent', n: node.n - 1}",
    wrong: "return {type: 'This'}",
  },
  {
    name: 'a sub-query with ^ is evaluated once',
    file: query,
    right: 'return someNode(node, readsDataset) && scopesReadBy(node, hidden).size === 0',
    wrong: 'return someNode(node, readsDataset)',
  },
  {
    name: 'a draft is found by what the published document says only',
    file: view,
    right: '[...new Set(reader.findAll(withStoredIds(condition, perspective)).map(publishedIdOf))].toSorted()',
    wrong: '[...new Set(reader.findAll(withStoredIds(condition, perspective)))].toSorted()',
  },
  {
    name: 'ids are asked for as they are stored',
    file: view,
    right: 'ids: condition.ids.flatMap((id) => [id, ...perspective.map((layer) => storedId(id, layer))]),',
    wrong: 'ids: condition.ids,',
  },
  {
    name: 'what a release deletes is shown',
    file: view,
    right: 'return isDeletion(document) ? undefined :',
    wrong: 'return',
  },
  {
    name: 'documents are found in the order of the index',
    file: view,
    right: 'findAll: (condition) => present(candidates(condition), show),',
    wrong: 'findAll: (condition) => present(candidates(condition).toReversed(), show),',
  },
  {
    name: 'only the first of several references is asked for',
    file: condition,
    right: "return {kind: 'references', ids: template.values.flatMap((index) => stringsIn(filling.values[index]))}",
    wrong: "return {kind: 'references', ids: stringsIn(filling.values[template.values[0] ?? 0])}",
  },
  {
    name: 'a followed reference must be of the type that the document is of',
    file: filter,
    right: "return of && {kind: 'refersTo', of}",
    wrong: 'return of',
  },
  {
    name: 'a search without a point is left out although nothing drops it',
    file: query,
    right: "if (score?.type === 'PipeFuncCall' && score.name === 'score' && kept && keepsScored(kept)) {",
    wrong: "if (score?.type === 'PipeFuncCall' && score.name === 'score') {",
  },
  {
    name: 'two conditions on types are joined instead of met',
    file: condition,
    right: 'types.filter((type) => others.every((list) => list.includes(type)))',
    wrong: '[...new Set(typeLists.flat())].slice(1)',
  },
  {
    name: 'searches of a plan are remembered without their values',
    file: run,
    right: 'const key = JSON.stringify(condition)',
    wrong: 'const key = condition.kind',
  },
  {
    name: 'a range of ids finds no drafts',
    file: view,
    right: 'from: prefix + from, ...(last !== undefined && {to: prefix + last})',
    wrong: 'from, ...(last !== undefined && {to: last})',
  },
  {
    name: 'a range of ids leaves its bound out',
    file: sql,
    right: 'sql`${column} >= ${from} and ${column} <= ${to}`',
    wrong: 'sql`${column} > ${from} and ${column} < ${to}`',
  },
  {
    name: 'an order by id is followed downwards as it is upwards',
    file: limit,
    right: "first.type !== 'Desc' && pathOfKey",
    wrong: 'pathOfKey',
  },
  {
    name: 'a number counts drafts among what is published',
    file: 'src/sqlite/count-sql.ts',
    right: "where not (c.id >= 'drafts.' and c.id < 'drafts/') and c.id not glob 'versions.*.*'",
    wrong: '',
  },
  {
    name: 'a number is that of all that an index finds',
    file: 'src/groq/plan-count.ts',
    right: 'filters.length === 0 || isExact(plan.template)',
    wrong: 'true',
  },
  {
    name: 'a traced slice counts from the wrong end',
    file: trace,
    right: 'const from = node.left < 0 ? node.left + items.length : node.left',
    wrong: 'const from = Math.abs(node.left) + 1',
  },
  {
    name: 'a traced select takes what is not false',
    file: trace,
    right: 'node.alternatives.find(({condition}) => delegate(condition, scope) === true)',
    wrong: 'node.alternatives.find(({condition}) => delegate(condition, scope) !== false)',
  },
]
