import {describe, expect, it} from '@jest/globals'
import {accent, accentOf, grounds} from './accent.ts'
import {contrast} from './colour.ts'
import {highDesertAtLastLight} from './palette.ts'

const palettes = {
  'last light': highDesertAtLastLight,
  snow: {zenith: '#eef3f7', dusk: '#d6e4ee', glow: '#f4e9c8', light: '#ffffff', land: '#a9bac7'},
  ink: {zenith: '#05060a', dusk: '#0a0d1c', glow: '#101a3f', light: '#1c2b66', land: '#000000'},
  grey: {zenith: '#444444', dusk: '#666666', glow: '#888888', light: '#cccccc', land: '#111111'},
}

/** The whole cube of colours, in so many steps along each edge. */
function* everyColour(steps: number) {
  for (let at = 0; at < steps ** 3; at++) {
    const channels = [at % steps, Math.floor(at / steps) % steps, Math.floor(at / steps ** 2)]
    const hex = channels.map((step) => Math.round((step * 255) / (steps - 1)))
    yield `#${hex.map((value) => value.toString(16).padStart(2, '0')).join('')}`
  }
}

describe('the accent of a film', () => {
  it.each(Object.entries(palettes))('can be read on paper and on near-black: %s', (_name, palette) => {
    const {onPaper, onNight} = accent(palette)
    expect(contrast(onPaper, grounds.paper)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(onNight, grounds.night)).toBeGreaterThanOrEqual(4.5)
  })

  it('keeps the hue of the glow at last light', () => {
    const {onPaper} = accent(highDesertAtLastLight)
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(onPaper.slice(at, at + 2), 16))
    expect(red).toBeGreaterThan(green)
    expect(green).toBeGreaterThan(blue)
  })
})

describe('the accent of a picture', () => {
  it('keeps the hue of a colourful one', () => {
    const {onNight} = accentOf('#2050c0')
    expect(Number.parseInt(onNight.slice(5, 7), 16)).toBeGreaterThan(Number.parseInt(onNight.slice(1, 3), 16))
  })

  it('can be read on paper and on near-black, whatever the colour', () => {
    for (const hex of everyColour(8)) {
      const {onPaper, onNight} = accentOf(hex)
      expect(contrast(onPaper, grounds.paper)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(onNight, grounds.night)).toBeGreaterThanOrEqual(4.5)
    }
  })

  it.each([null, '#3a3838', '#ffffff'])('is that of last light where there is no colour to take: %s', (colour) => {
    expect(accentOf(colour)).toEqual(accent(highDesertAtLastLight))
  })
})

describe('contrast', () => {
  it('is 21 for black on white, in either order', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21)
  })
})
