import {maxTransactionBytes} from './documents/document-limits.ts'
import type {SocketHandler} from './edge/socket-handler.ts'
import {accessUser, accessUsers} from './http/access-users.ts'
import {actions} from './http/actions.ts'
import {aliases, createAlias, deleteAlias, linkAlias, unlinkAlias} from './http/aliases.ts'
import {assetsUpload} from './http/assets-upload.ts'
import {audit} from './http/audit.ts'
import {authFetch} from './http/auth-fetch.ts'
import {authId} from './http/auth-id.ts'
import {authLogout} from './http/auth-logout.ts'
import {authProviders} from './http/auth-providers.ts'
import {checkCors} from './http/check-cors.ts'
import {commentsSetup} from './http/comments-setup.ts'
import {copyDataset} from './http/copy-dataset.ts'
import {copyJobs} from './http/copy-jobs.ts'
import {changeCorsOrigins, corsOrigins} from './http/cors-origins.ts'
import {createHook} from './http/create-hook.ts'
import {deleteHook} from './http/delete-hook.ts'
import {editHook} from './http/edit-hook.ts'
import {hookAttempt, hookAttempts} from './http/hook-attempts.ts'
import {hookMessages} from './http/hook-messages.ts'
import {hook} from './http/hook.ts'
import {hooks} from './http/hooks.ts'
import {resendHookMessage} from './http/resend-hook-message.ts'
import {createDataset} from './http/create-dataset.ts'
import {datasetAcl} from './http/dataset-acl.ts'
import {datasetEmbeddings, editDatasetEmbeddings} from './http/dataset-embeddings.ts'
import {datasetIndexing} from './http/dataset-indexing.ts'
import {datasets} from './http/datasets.ts'
import {deleteDataset} from './http/delete-dataset.ts'
import {descriptors} from './http/descriptors.ts'
import {doc} from './http/doc.ts'
import {editDataset} from './http/edit-dataset.ts'
import {exportDataset} from './http/export.ts'
import {features} from './http/features.ts'
import {file} from './http/file.ts'
import {grants} from './http/grants.ts'
import {health} from './http/health.ts'
import {historyDocumentEvents} from './http/history-document-events.ts'
import {historyDocuments} from './http/history-documents.ts'
import {historyReleaseEvents} from './http/history-release-events.ts'
import {historyTransactions} from './http/history-transactions.ts'
import {image} from './http/image.ts'
import {job, jobEvents} from './http/job.ts'
import {keyValues} from './http/key-values.ts'
import {listen} from './http/listen.ts'
import {liveEvents} from './http/live-events.ts'
import {login} from './http/login.ts'
import {metrics} from './http/metrics.ts'
import {mutate} from './http/mutate.ts'
import {newContentReleaseAllowed} from './http/new-content-release-allowed.ts'
import {emptyList, emptyObject} from './http/nothing-to-report.ts'
import {ping} from './http/ping.ts'
import {accessRoles, deleteRole, projectRoles, putRole} from './http/project-roles.ts'
import {projectSubscription} from './http/project-subscription.ts'
import {project, projects} from './http/project.ts'
import {query} from './http/query.ts'
import {ready} from './http/ready.ts'
import {references} from './http/references.ts'
import {createRobot, deleteRobot, robots, rotateRobot} from './http/robots.ts'
import {schedules} from './http/schedules.ts'
import {deleteSchema, putSchemas, schemas} from './http/schemas.ts'
import {setKeyValues} from './http/set-key-values.ts'
import {signIn} from './http/sign-in.ts'
import {telemetryBatch} from './http/telemetry-batch.ts'
import {telemetryStatus} from './http/telemetry-status.ts'
import {usersMe} from './http/users-me.ts'
import {users} from './http/users.ts'
import type {Handler} from './lake.ts'
import {multiplexSocket} from './realtime/multiplex-socket.ts'
import {presenceSocket} from './realtime/presence-socket.ts'

/**
 * Who may call an endpoint at all; what they see there is the read gate's business.
 * `anyone` – also anonymous readers; `member` – signed-in users and robots; `administrator`.
 */
export type Access = 'anyone' | 'member' | 'administrator'

export type HttpRoute = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  path: string
  access: Access
  handler: Handler
  /** Largest body in bytes; 4 MiB when left out. `endpoint`: the endpoint reads it as a stream and limits it itself. */
  maxBody?: number | 'endpoint'
}
export type SocketRoute = {method: 'WEBSOCKET'; path: string; access: Access; handler: SocketHandler}
export type Route = HttpRoute | SocketRoute

const api = '/:version'

/** Everything of Sanity's HTTP API that the lake speaks. Paths are Hono's; `/:version` precedes those of the API. */
export const routes: Route[] = [
  {method: 'GET', path: '/health', access: 'anyone', handler: health},
  {method: 'GET', path: '/ready', access: 'anyone', handler: ready},
  {method: 'GET', path: '/metrics', access: 'member', handler: metrics},

  // Documents
  {method: 'GET', path: `${api}/data/query/:dataset`, access: 'anyone', handler: query},
  {method: 'POST', path: `${api}/data/query/:dataset`, access: 'anyone', handler: query},
  {method: 'GET', path: `${api}/data/doc/:dataset/:ids`, access: 'anyone', handler: doc},
  {
    method: 'POST',
    path: `${api}/data/mutate/:dataset`,
    access: 'member',
    handler: mutate,
    maxBody: maxTransactionBytes,
  },
  {
    method: 'POST',
    path: `${api}/data/actions/:dataset`,
    access: 'member',
    handler: actions,
    maxBody: maxTransactionBytes,
  },
  {method: 'GET', path: `${api}/data/references/:dataset/documents/:id/to`, access: 'member', handler: references},

  // What happened to them
  {
    method: 'GET',
    path: `${api}/data/history/:dataset/transactions/:ids`,
    access: 'member',
    handler: historyTransactions,
  },
  {method: 'GET', path: `${api}/data/history/:dataset/documents/:ids`, access: 'member', handler: historyDocuments},
  {
    method: 'GET',
    path: `${api}/data/history/:dataset/events/documents/:id`,
    access: 'member',
    handler: historyDocumentEvents,
  },
  {
    method: 'GET',
    path: `${api}/data/history/:dataset/events/releases/:id`,
    access: 'member',
    handler: historyReleaseEvents,
  },

  // Changes as they happen
  {method: 'GET', path: `${api}/data/listen/:dataset`, access: 'anyone', handler: listen},
  {method: 'GET', path: `${api}/data/live/events/:dataset`, access: 'anyone', handler: liveEvents},
  {method: 'WEBSOCKET', path: '/mux', access: 'anyone', handler: multiplexSocket},
  {method: 'WEBSOCKET', path: `${api}/socket/:dataset`, access: 'anyone', handler: presenceSocket},

  // Assets
  {
    method: 'POST',
    path: `${api}/assets/:kind{images|files}/:dataset`,
    access: 'member',
    handler: assetsUpload,
    maxBody: 'endpoint',
  },
  {method: 'GET', path: '/images/:project/:dataset/:file', access: 'anyone', handler: image},
  {method: 'GET', path: '/images/:project/:dataset/:file/:name', access: 'anyone', handler: image},
  {method: 'GET', path: '/files/:project/:dataset/:file', access: 'anyone', handler: file},
  {method: 'GET', path: '/files/:project/:dataset/:file/:name', access: 'anyone', handler: file},

  // The whole dataset
  {method: 'GET', path: `${api}/data/export/:dataset`, access: 'anyone', handler: exportDataset},

  // Who is asking
  {method: 'GET', path: '/login', access: 'anyone', handler: login},
  {method: 'POST', path: '/login', access: 'anyone', handler: signIn, maxBody: 16 * 1024},
  {method: 'GET', path: `${api}/auth/providers`, access: 'anyone', handler: authProviders},
  {method: 'GET', path: `${api}/auth/id`, access: 'member', handler: authId},
  {method: 'GET', path: `${api}/auth/fetch`, access: 'anyone', handler: authFetch},
  {method: 'POST', path: `${api}/auth/logout`, access: 'anyone', handler: authLogout},
  {method: 'GET', path: `${api}/users/me`, access: 'member', handler: usersMe},
  {method: 'GET', path: `${api}/users/me/keyvalue/:keys`, access: 'member', handler: keyValues},
  {method: 'PUT', path: `${api}/users/me/keyvalue`, access: 'member', handler: setKeyValues},
  {method: 'GET', path: `${api}/users/:ids`, access: 'member', handler: users},

  // The project and its datasets
  {method: 'GET', path: `${api}/projects`, access: 'member', handler: projects},
  {method: 'GET', path: `${api}/projects/:project`, access: 'member', handler: project},
  {method: 'GET', path: `${api}/projects/:project/grants`, access: 'member', handler: grants},
  {method: 'GET', path: `${api}/projects/:project/roles`, access: 'member', handler: projectRoles},
  {method: 'PUT', path: `${api}/projects/:project/roles/:role`, access: 'administrator', handler: putRole},
  {method: 'DELETE', path: `${api}/projects/:project/roles/:role`, access: 'administrator', handler: deleteRole},
  {method: 'GET', path: `${api}/projects/:project/datasets`, access: 'member', handler: datasets},
  {method: 'PUT', path: `${api}/projects/:project/datasets/:dataset`, access: 'administrator', handler: createDataset},
  {method: 'PATCH', path: `${api}/projects/:project/datasets/:dataset`, access: 'administrator', handler: editDataset},
  {
    method: 'DELETE',
    path: `${api}/projects/:project/datasets/:dataset`,
    access: 'administrator',
    handler: deleteDataset,
  },
  // As clients ask that take the project from the address's host
  {method: 'GET', path: `${api}/datasets`, access: 'member', handler: datasets},
  {method: 'PUT', path: `${api}/datasets/:dataset`, access: 'administrator', handler: createDataset},
  {method: 'PATCH', path: `${api}/datasets/:dataset`, access: 'administrator', handler: editDataset},
  {method: 'DELETE', path: `${api}/datasets/:dataset`, access: 'administrator', handler: deleteDataset},
  {method: 'GET', path: `${api}/projects/:project/datasets/:dataset/acl`, access: 'member', handler: datasetAcl},
  {
    method: 'GET',
    path: `${api}/projects/:project/datasets/:dataset/settings/indexing`,
    access: 'member',
    handler: datasetIndexing,
  },
  {
    method: 'GET',
    path: `${api}/projects/:project/new-content-release-allowed`,
    access: 'member',
    handler: newContentReleaseAllowed,
  },
  {method: 'GET', path: `${api}/features`, access: 'member', handler: features},
  {method: 'POST', path: `${api}/comments/:dataset/setup`, access: 'member', handler: commentsSetup},

  // Copies, other names and settings of datasets, as Sanity's command line asks for them
  {
    method: 'PUT',
    path: `${api}/projects/:project/datasets/:dataset/copy`,
    access: 'administrator',
    handler: copyDataset,
  },
  {method: 'PUT', path: `${api}/datasets/:dataset/copy`, access: 'administrator', handler: copyDataset},
  {method: 'GET', path: `${api}/projects/:project/datasets/copy`, access: 'administrator', handler: copyJobs},
  {method: 'GET', path: `${api}/jobs/:job`, access: 'anyone', handler: job},
  {method: 'GET', path: `${api}/jobs/:job/listen`, access: 'anyone', handler: jobEvents},
  {method: 'GET', path: `${api}/aliases`, access: 'member', handler: aliases},
  {method: 'PUT', path: `${api}/aliases/:alias`, access: 'administrator', handler: createAlias},
  {method: 'PATCH', path: `${api}/aliases/:alias`, access: 'administrator', handler: linkAlias},
  {method: 'PATCH', path: `${api}/aliases/:alias/unlink`, access: 'administrator', handler: unlinkAlias},
  {method: 'DELETE', path: `${api}/aliases/:alias`, access: 'administrator', handler: deleteAlias},
  {
    method: 'GET',
    path: `${api}/projects/:project/datasets/:dataset/settings/embeddings`,
    access: 'member',
    handler: datasetEmbeddings,
  },
  {
    method: 'PUT',
    path: `${api}/projects/:project/datasets/:dataset/settings/embeddings`,
    access: 'administrator',
    handler: editDatasetEmbeddings,
  },
  {method: 'GET', path: `${api}/datasets/:dataset/settings/embeddings`, access: 'member', handler: datasetEmbeddings},
  {
    method: 'PUT',
    path: `${api}/datasets/:dataset/settings/embeddings`,
    access: 'administrator',
    handler: editDatasetEmbeddings,
  },
  {method: 'GET', path: `${api}/projects/:project/datasets/:dataset/schemas`, access: 'member', handler: schemas},
  {method: 'GET', path: `${api}/projects/:project/datasets/:dataset/schemas/:id`, access: 'member', handler: schemas},
  {
    method: 'PUT',
    path: `${api}/projects/:project/datasets/:dataset/schemas`,
    access: 'member',
    handler: putSchemas,
    maxBody: maxTransactionBytes,
  },
  {
    method: 'DELETE',
    path: `${api}/projects/:project/datasets/:dataset/schemas/:id`,
    access: 'member',
    handler: deleteSchema,
  },

  // Tokens and origins, and who did what
  {method: 'GET', path: `${api}/audit`, access: 'administrator', handler: audit},
  {method: 'GET', path: `${api}/access/project/:project/robots`, access: 'administrator', handler: robots},
  {method: 'POST', path: `${api}/access/project/:project/robots`, access: 'administrator', handler: createRobot},
  {
    method: 'DELETE',
    path: `${api}/access/project/:project/robots/:robot`,
    access: 'administrator',
    handler: deleteRobot,
  },
  {method: 'POST', path: `${api}/access/robots/me/rotate`, access: 'member', handler: rotateRobot},
  {method: 'GET', path: `${api}/access/project/:project/users`, access: 'member', handler: accessUsers},
  {method: 'GET', path: `${api}/access/project/:project/users/:user`, access: 'member', handler: accessUser},
  {method: 'GET', path: `${api}/access/project/:project/roles`, access: 'member', handler: accessRoles},
  {method: 'GET', path: `${api}/invitations/project/:project`, access: 'member', handler: emptyList},
  {method: 'GET', path: `${api}/projects/:project/cors`, access: 'member', handler: corsOrigins},
  {method: 'POST', path: `${api}/projects/:project/cors`, access: 'administrator', handler: changeCorsOrigins},
  {
    method: 'DELETE',
    path: `${api}/projects/:project/cors/:origin{.+}`,
    access: 'administrator',
    handler: changeCorsOrigins,
  },

  // Who is told of changes
  {method: 'GET', path: `${api}/hooks/projects/:project`, access: 'administrator', handler: hooks},
  {method: 'POST', path: `${api}/hooks/projects/:project`, access: 'administrator', handler: createHook},
  {
    method: 'GET',
    path: `${api}/hooks/projects/:project/attempts/:attempt`,
    access: 'administrator',
    handler: hookAttempt,
  },
  {method: 'GET', path: `${api}/hooks/projects/:project/:hook`, access: 'administrator', handler: hook},
  {method: 'PATCH', path: `${api}/hooks/projects/:project/:hook`, access: 'administrator', handler: editHook},
  {method: 'DELETE', path: `${api}/hooks/projects/:project/:hook`, access: 'administrator', handler: deleteHook},
  {
    method: 'GET',
    path: `${api}/hooks/projects/:project/:hook/messages`,
    access: 'administrator',
    handler: hookMessages,
  },
  {
    method: 'GET',
    path: `${api}/hooks/projects/:project/:hook/attempts`,
    access: 'administrator',
    handler: hookAttempts,
  },
  {
    method: 'POST',
    path: `${api}/hooks/projects/:project/:hook/messages/:message/resend`,
    access: 'administrator',
    handler: resendHookMessage,
  },
  // What the Studio asks on its way, answered so that it neither waits nor complains
  {method: 'GET', path: `${api}/ping`, access: 'anyone', handler: ping},
  {method: 'GET', path: `${api}/data/ping/:dataset`, access: 'anyone', handler: ping},
  {method: 'GET', path: `${api}/check/cors`, access: 'anyone', handler: checkCors},
  {method: 'GET', path: `${api}/intake/telemetry-status`, access: 'anyone', handler: telemetryStatus},
  {method: 'POST', path: `${api}/intake/batch`, access: 'anyone', handler: telemetryBatch},
  {method: 'GET', path: `${api}/journey/:topic`, access: 'member', handler: emptyList},
  {method: 'GET', path: `${api}/help`, access: 'anyone', handler: emptyObject},
  {method: 'GET', path: `${api}/schedules/:project/:dataset`, access: 'member', handler: schedules},
  {method: 'POST', path: `${api}/descriptors/claim`, access: 'member', handler: descriptors},
  {method: 'POST', path: `${api}/descriptors/synchronize`, access: 'member', handler: descriptors},
  {method: 'GET', path: `${api}/projects/:project/user-applications`, access: 'member', handler: emptyList},
  {method: 'GET', path: `${api}/user-applications`, access: 'member', handler: emptyList},
  {method: 'GET', path: `${api}/subscriptions/project/:project`, access: 'member', handler: projectSubscription},
  {method: 'GET', path: `${api}/access/requests/me`, access: 'member', handler: emptyList},
  {method: 'GET', path: `${api}/access/project/:project/requests`, access: 'member', handler: emptyList},
]
