import {describe, expect, it} from '@jest/globals'
import {imageAddress, imageAddresses} from './image-address.ts'

const image = {url: 'https://images.test/a-1200x1500.jpg', width: 1200, height: 1500, hotspot: null, crop: null}
const parameters = (address: string) => Object.fromEntries(new URL(address).searchParams)

describe('the addresses of an image', () => {
  it('name no width beyond the original', () => {
    const widths = imageAddresses(image)
      .split(', ')
      .map((candidate) => Number.parseInt(candidate.split(' ')[1] ?? '', 10))
    expect(Math.max(...widths)).toBe(1200)
    expect(widths).toEqual(widths.toSorted((one, other) => one - other))
  })

  it('ask for the best format that the browser takes', () => {
    expect(parameters(imageAddress(image, 640))).toMatchObject({w: '640', fit: 'max', auto: 'format'})
  })

  it('crop to a ratio around the focal point that editors set', () => {
    const focused = {...image, hotspot: {x: 0.25, y: 0.5}}
    expect(parameters(imageAddress(focused, 800, 4 / 5))).toMatchObject({
      h: '1000',
      fit: 'crop',
      crop: 'focalpoint',
      'fp-x': '0.250',
    })
  })

  it('leave out what editors cropped away', () => {
    const cropped = {...image, crop: {top: 0.1, bottom: 0.1, left: 0.25, right: 0}}
    expect(parameters(imageAddress(cropped, 640))).toMatchObject({rect: '300,150,900,1200'})
  })
})
