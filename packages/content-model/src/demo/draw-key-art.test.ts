import {expect, it} from '@jest/globals'
import sharp from 'sharp'
import {drawKeyArt} from './draw-key-art.ts'
import {keyArt} from './key-art.ts'

it('draws every picture that the film refers to, in its proportions', async () => {
  const drawn = await drawKeyArt('last-take')
  const referred = [keyArt.poster, keyArt.heroWide, keyArt.heroTall, keyArt.social].map((image) => image._sanityAsset)
  expect(drawn.map(({name}) => `image@file://./images/${name}`)).toEqual(referred)
  const sizes = await Promise.all(drawn.map(({bytes}) => sharp(bytes).metadata()))
  const ratios = sizes.map(({width, height}) => (width / height).toFixed(2))
  expect(ratios).toEqual(['0.67', '2.33', '0.80', '1.90'])
}, 60_000)
