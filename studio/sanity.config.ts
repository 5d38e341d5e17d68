import {defineConfig} from 'sanity'
import {readEnv} from './env.ts'
import {ownHostsOnly} from './lake/own-hosts-only.ts'
import {studioWorkspace} from './studio-workspace.ts'

const env = readEnv()
if (env.apiHost) globalThis.fetch = ownHostsOnly(globalThis.fetch.bind(globalThis), env.apiHost, env.projectId)

export default defineConfig(studioWorkspace(env))
