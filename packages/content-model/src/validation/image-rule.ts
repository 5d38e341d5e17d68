import {z} from 'zod'
import {missingWords} from './missing-words.ts'
import {objectsIn} from './objects-in.ts'
import {type PublishingRule} from './publishing-rule.ts'

const text = z.string().trim().min(1)

const creditedImage = z.object({
  _type: z.literal('creditedImage'),
  asset: z.object({}).optional(),
  _sanityAsset: z.string().optional(),
  alt: z.unknown().optional(),
  credit: z.unknown().optional(),
  licenceBegins: z.string().optional(),
  licenceExpires: z.string().optional(),
})

/** An image is published with its description and credit, and under a licence that has not run out. */
export const imageIsCredited: PublishingRule = (document, {today}) =>
  [...objectsIn(document)].flatMap(({fields, path}) => {
    const image = creditedImage.safeParse(fields)
    if (!image.success || !(image.data.asset ?? image.data._sanityAsset)) return []
    const {alt, credit, licenceBegins = '', licenceExpires} = image.data
    return [
      ...(text.safeParse(alt).success ? [] : [{path: [...path, 'alt'], message: missingWords.alt}]),
      ...(text.safeParse(credit).success ? [] : [{path: [...path, 'credit'], message: missingWords.credit}]),
      ...(licenceExpires !== undefined && licenceExpires < today
        ? [
            {
              path: [...path, 'licenceExpires'],
              message: `The licence ended on ${licenceExpires}: renew it or remove the image.`,
            },
          ]
        : []),
      ...(licenceExpires !== undefined && licenceExpires < licenceBegins
        ? [
            {
              path: [...path, 'licenceBegins'],
              message: `The licence begins after its end on ${licenceExpires}: the image would never be shown.`,
            },
          ]
        : []),
    ]
  })
