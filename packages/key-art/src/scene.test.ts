import {describe, expect, it} from '@jest/globals'
import {highDesertAtLastLight as palette} from './palette.ts'
import {scene, type Aspect} from './scene.ts'

const draw = (aspect: Aspect, seed = 'last-take') => scene({palette, seed, aspect})

describe('a scene', () => {
  it('is the same text for the same request', () => {
    expect(draw('poster')).toBe(draw('poster'))
  })

  it('is another landscape for another seed', () => {
    expect(draw('wide', 'one film')).not.toBe(draw('wide', 'another film'))
  })

  it.each([
    ['poster', 2 / 3],
    ['wide', 21 / 9],
    ['tall', 4 / 5],
    ['social', 1200 / 630],
  ] as const)('has the proportions of a %s', (aspect, ratio) => {
    const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(draw(aspect)) ?? []
    expect(Number(width) / Number(height)).toBeCloseTo(ratio, 5)
  })

  it('has one light', () => {
    expect(draw('wide').match(/<circle/g)).toHaveLength(1)
  })

  it('covers the frame with land from edge to edge', () => {
    const outlines = [...draw('wide').matchAll(/ d="M0 [^"]+"/g)].map(([path]) => path)
    const reach = (path: string) => [...path.matchAll(/l(\d+) /g)].reduce((sum, [, dx]) => sum + Number(dx), 0)
    expect(Math.min(...outlines.map(reach))).toBeGreaterThanOrEqual(2100)
  })

  it('is free of type', () => {
    expect(draw('social')).not.toContain('<text')
  })

  it('names a colour it cannot read', () => {
    expect(() => scene({palette: {...palette, glow: 'orange'}, seed: 's', aspect: 'tall'})).toThrow('"orange"')
  })
})
