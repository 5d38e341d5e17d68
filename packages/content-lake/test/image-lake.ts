import {createClient} from '@sanity/client'
import sharp from 'sharp'
import {inkedPhoto, moving, quarters, seeThrough, softEdge} from './sample-images.ts'
import {temporaryLake, type TemporaryLake} from './temporary-lake.ts'

export type Sample = 'quarters' | 'seeThrough' | 'softEdge' | 'moving' | 'inked' | 'held'
export type ImageLake = TemporaryLake & {
  /** Where each sample is served. */
  paths: Record<Sample, string>
  /** Asks for a sample as anybody. */
  get(query: string, sample?: Sample, headers?: Record<string, string>): Promise<Response>
  /** The bytes of the answer, which must be 200. */
  image(query: string, sample?: Sample): Promise<Buffer>
  png(query: string, sample?: Sample): Promise<Buffer>
}

/** A lake that has an image of each kind. */
export async function imageLake(): Promise<ImageLake> {
  const lake = await temporaryLake()
  const {assets} = createClient({
    projectId: 'verite',
    dataset: 'production',
    apiVersion: '2025-02-19',
    apiHost: lake.url,
    useProjectHostname: false,
    useCdn: false,
    token: lake.token,
  })
  const put = async (bytes: Promise<Buffer>) => new URL((await assets.upload('image', await bytes)).url).pathname
  const paths = {
    quarters: await put(quarters()),
    seeThrough: await put(seeThrough()),
    softEdge: await put(softEdge()),
    moving: await put(moving()),
    inked: await put(inkedPhoto()),
    held: await put(heldUpright()),
  }
  const get: ImageLake['get'] = (query, sample = 'quarters', headers = {}) =>
    lake.ask(`${paths[sample]}?${query}`, {headers, token: null})
  const image: ImageLake['image'] = async (query, sample) => {
    const response = await get(query, sample)
    if (response.status !== 200) throw new Error(`${query}: ${response.status} ${await response.text()}`)
    return Buffer.from(await response.arrayBuffer())
  }
  return {...lake, paths, get, image, png: (query, sample) => image(`${query}&fm=png`, sample)}
}

/** The quarters as a camera held on its side stores them: to be turned by a quarter when they are shown. */
async function heldUpright() {
  return await sharp(await quarters(400, 600))
    .rotate(270)
    .withMetadata({orientation: 6})
    .jpeg({quality: 100, chromaSubsampling: '4:4:4'})
    .toBuffer()
}

export async function sizeOf(bytes: Buffer) {
  const {width, height} = await sharp(bytes).metadata()
  return [width, height]
}
