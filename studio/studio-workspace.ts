import {visionTool} from '@sanity/vision'
import {type WorkspaceOptions} from 'sanity'
import {presentationTool} from 'sanity/presentation'
import {structureTool} from 'sanity/structure'
import {type StudioEnv} from './env.ts'
import {lakeConnection} from './lake/lake-connection.ts'

/** Takes the studio's settings and gives everything that `defineConfig` asks for. */
export function studioWorkspace(env: StudioEnv): WorkspaceOptions {
  return {
    name: 'default',
    title: 'Vérité',
    basePath: '/',
    projectId: env.projectId,
    dataset: env.dataset,
    ...lakeConnection(env),
    schema: {types: [{name: 'test', type: 'document', fields: [{name: 'title', type: 'string'}]}]},
    plugins: [
      structureTool(),
      presentationTool({previewUrl: {initial: env.siteUrl, previewMode: {enable: '/api/draft-mode/enable'}}}),
      visionTool({defaultApiVersion: '2025-02-19'}),
    ],
    announcements: {enabled: false},
    scheduledPublishing: {enabled: false},
    apps: {canvas: {enabled: false}},
    tasks: {enabled: false},
    mediaLibrary: {enabled: false},
  }
}
