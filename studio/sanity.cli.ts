import {defineCliConfig} from 'sanity/cli'
import {ownStudioPlugin} from './build/own-studio-plugin.ts'
import {readEnv} from './env.ts'

const env = readEnv()

export default defineCliConfig({
  api: {projectId: env.projectId, dataset: env.dataset},
  deployment: {autoUpdates: false},
  vite: {plugins: [ownStudioPlugin(env)]},
  typegen: {
    path: '../packages/content-model/src/**/*.ts',
    schema: './schema.json',
    generates: '../packages/content-model/src/generated/sanity.types.ts',
    overloadClientMethods: false,
  },
})
