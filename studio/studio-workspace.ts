import {visionTool} from '@sanity/vision'
import {schemaTypes} from '@verite/content-model/schema'
import {type WorkspaceOptions} from 'sanity'
import {structureTool} from 'sanity/structure'
import {apiVersion} from './api-version.ts'
import {Mark} from './branding/mark.tsx'
import {theme} from './branding/theme.ts'
import {steadyDocument} from './comments/steady-document.tsx'
import {type StudioEnv} from './env.ts'
import {StudioInput} from './inputs/studio-input.tsx'
import {lakeConnection} from './lake/lake-connection.ts'
import {sharePreview} from './presentation/share-preview.tsx'
import {sitePresentation} from './presentation/site-presentation.ts'
import {withUnsavedTexts} from './presentation/with-unsaved-texts.tsx'
import {keepUnsaved} from './session/keep-unsaved.tsx'
import {offerUnsaved} from './session/offer-unsaved.tsx'
import {createUnsavedDocuments} from './session/unsaved-documents.ts'
import {freshCopies} from './structure/fresh-copies.ts'
import {singletonActions, withoutSingletons} from './structure/singletons.ts'
import {studioStructure} from './structure/studio-structure.ts'
import {templates} from './structure/templates.ts'
import {toolsFor} from './tools-for.ts'
import {wording} from './wording.ts'

const unsaved = createUnsavedDocuments(() => localStorage)

/** Takes the studio's settings and gives everything that `defineConfig` asks for. */
export function studioWorkspace(env: StudioEnv): WorkspaceOptions {
  // Made once: the Studio tells actions by their identity, and one made anew would lose its dialog.
  const share = sharePreview(env.siteUrl)
  return {
    name: 'default',
    title: 'Vérité',
    icon: Mark,
    theme,
    basePath: '/',
    projectId: env.projectId,
    dataset: env.dataset,
    ...lakeConnection(env, unsaved.watch),
    ...withoutCloudServices,
    schema: {types: schemaTypes, templates: (defaults) => [...defaults, ...templates]},
    i18n: wording,
    document: {
      actions: (actions, context) => [...freshCopies(singletonActions(actions, context)), share],
      newDocumentOptions: withoutSingletons,
      components: {
        unstable_layout: steadyDocument(keepUnsaved(unsaved, withUnsavedTexts(new URL(env.siteUrl).origin))),
      },
    },
    studio: {components: {layout: offerUnsaved(unsaved)}},
    form: {components: {input: StudioInput}},
    plugins: [
      structureTool({title: 'Content', structure: studioStructure}),
      sitePresentation(env),
      visionTool({title: 'Queries', defaultApiVersion: apiVersion, defaultDataset: env.dataset}),
    ],
    tools: toolsFor,
  }
}

/** What only Sanity's own cloud can do. Dates of publication are set on releases, which every backend knows. */
const withoutCloudServices: Partial<WorkspaceOptions> = {
  announcements: {enabled: false},
  apps: {canvas: {enabled: false}},
  mediaLibrary: {enabled: false},
  scheduledPublishing: {enabled: false},
  scheduledDrafts: {enabled: false},
  tasks: {enabled: false},
}
