import {defineConfig} from 'sanity'
import {readEnv} from './env.ts'
import {studioWorkspace} from './studio-workspace.ts'

export default defineConfig(studioWorkspace(readEnv()))
