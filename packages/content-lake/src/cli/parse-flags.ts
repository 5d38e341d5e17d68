import {parseArgs, type ParseArgsConfig} from 'node:util'
import {z} from 'zod'
import {readEnvironment, type Environment} from '../env.ts'
import {CommandError} from './command-error.ts'

type Variables = Record<string, string | undefined>
type Flags = NonNullable<ParseArgsConfig['options']>

/** Flags that every command takes; each stands for a variable and wins over it. */
const settingFlags: Record<string, string> = {
  data: 'LAKE_DATA',
  port: 'LAKE_PORT',
  host: 'LAKE_HOST',
  'public-url': 'LAKE_PUBLIC_URL',
  'allowed-origins': 'LAKE_ALLOWED_ORIGINS',
  'project-id': 'LAKE_PROJECT_ID',
  dataset: 'LAKE_DATASET',
}

/**
 * Reads a command's line.
 * @param shape what its own flags may be; a flag is text unless the shape says boolean
 * @throws CommandError for flags and variables that are unknown, missing or wrong
 */
export function parseFlags<T extends z.ZodRawShape>(
  argv: string[],
  env: Variables,
  shape: T,
): {flags: z.output<z.ZodObject<T>>; settings: Environment; positionals: string[]} {
  const {values, positionals} = parse(argv, optionsFor(shape))
  const parsed = z.object(shape).safeParse(values)
  if (!parsed.success) {
    throw new CommandError(parsed.error.issues.map(({path, message}) => `--${path.join('.')}: ${message}`).join('\n'))
  }
  const overrides = Object.entries(settingFlags).flatMap(([flag, variable]) =>
    typeof values[flag] === 'string' ? [[variable, values[flag]]] : [],
  )
  const settings = readEnvironment({...env, ...Object.fromEntries(overrides)})
  return {flags: parsed.data, settings, positionals}
}

function parse(args: string[], options: Flags) {
  try {
    return parseArgs({args, options, allowPositionals: true})
  } catch (error) {
    throw new CommandError(z.object({message: z.string()}).parse(error).message)
  }
}

function optionsFor(shape: z.ZodRawShape): Flags {
  const own = Object.entries(shape).map(([name, schema]) => [name, {type: takesText(schema) ? 'string' : 'boolean'}])
  const settings = Object.keys(settingFlags).map((name) => [name, {type: 'string'}])
  return Object.fromEntries([...settings, ...own])
}

function takesText(schema: z.core.$ZodType) {
  return !z.safeParse(schema, true).success
}
