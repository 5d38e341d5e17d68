import {describe, expect, test} from '@jest/globals'
import {planTransform} from '../src/assets/plan-transform.ts'
import {parseTransform} from '../src/assets/transform-parameters.ts'

const source = {width: 600, height: 400}
const plan = (query: string, of = source) => planTransform(of, parseTransform(new URLSearchParams(query)))
const region = (query: string) => plan(query)?.region
const size = (query: string) => plan(query)?.canvas

describe('sizes', () => {
  test.each([
    ['', 600, 400],
    ['w=300', 300, 200],
    ['h=100', 150, 100],
    ['w=1200', 1200, 800],
    ['w=300&dpr=2', 600, 400],
    ['w=300&h=300', 300, 200],
    ['w=300&h=300&fit=clip', 300, 200],
    ['w=1200&h=1200&fit=max', 600, 400],
    ['w=300&h=300&fit=max', 300, 200],
    ['w=300&h=300&fit=fill', 300, 300],
    ['w=900&h=900&fit=fillmax', 900, 900],
    ['w=300&h=300&fit=scale', 300, 300],
    ['w=300&h=300&fit=crop', 300, 300],
    ['w=1000&h=1000&fit=crop', 1000, 1000],
    ['w=1000&h=1000&fit=min', 400, 400],
    ['w=200&h=200&fit=min', 200, 200],
    ['w=300&fit=crop&max-h=150', 300, 150],
    ['h=300&fit=crop&min-w=500', 500, 300],
    ['max-w=300', 600, 400],
    ['max-w=300&fit=crop', 300, 200],
    ['w=300&max-h=150', 300, 200],
    ['rect=0,0,200,100&w=100', 100, 50],
    ['or=90', 400, 600],
    ['or=90&w=200', 200, 300],
  ])('%s gives %i × %i', (query, width, height) => {
    const planned = plan(query)
    const sideways = (planned?.rotation ?? 0) % 180 !== 0
    expect(sideways ? {width: planned?.canvas.height, height: planned?.canvas.width} : planned?.canvas).toEqual({
      width,
      height,
    })
  })

  test('fill keeps the whole image and centres it on a larger sheet', () => {
    expect(plan('w=300&h=300&fit=fill')).toMatchObject({
      region: {left: 0, top: 0, width: 600, height: 400},
      scaled: {width: 300, height: 200},
      canvas: {width: 300, height: 300},
    })
  })

  test('fillmax never enlarges what it puts on the sheet', () => {
    expect(plan('w=900&h=900&fit=fillmax')?.scaled).toEqual(source)
  })

  test('a size never falls below one pixel', () => {
    expect(size('w=1&rect=0,0,600,1')).toEqual({width: 1, height: 1})
  })
})

describe('parts', () => {
  test.each([
    ['w=100&h=100&fit=crop', 100, 0, 400, 400],
    ['w=100&h=100&fit=crop&crop=left', 0, 0, 400, 400],
    ['w=100&h=100&fit=crop&crop=right', 200, 0, 400, 400],
    ['w=300&h=100&fit=crop&crop=top', 0, 0, 600, 200],
    ['w=300&h=100&fit=crop&crop=bottom', 0, 200, 600, 200],
    ['w=300&h=100&fit=crop&crop=bottom,left', 0, 200, 600, 200],
    ['w=100&h=100&fit=crop&crop=focalpoint&fp-x=0.5&fp-y=0.5', 100, 0, 400, 400],
    ['w=100&h=100&fit=crop&crop=focalpoint&fp-x=0.4', 40, 0, 400, 400],
    ['w=100&h=100&fit=crop&fp-x=0.9&fp-y=0.1', 200, 0, 400, 400],
    ['w=100&h=100&fit=crop&fp-x=0&fp-y=0', 0, 0, 400, 400],
    ['rect=10,20,100,50', 10, 20, 100, 50],
    ['rect=550,350,100,100', 550, 350, 50, 50],
    ['rect=100,100,200,100&w=50&h=50&fit=crop&crop=right', 200, 100, 100, 100],
  ])('%s shows the part at %i,%i of %i × %i', (query, left, top, width, height) => {
    expect(region(query)).toEqual({left, top, width, height})
  })

  test('a part outside the image is none', () => {
    expect(plan('rect=600,0,10,10')).toBeUndefined()
  })

  test('the shape is cut from the image as it is turned', () => {
    // Turned by 90 degrees the top of the image is its left side before.
    expect(region('or=90&w=100&h=100&fit=crop&crop=top')).toEqual({left: 0, top: 0, width: 400, height: 400})
    expect(region('or=270&w=100&h=100&fit=crop&crop=top')).toEqual({left: 200, top: 0, width: 400, height: 400})
  })
})

describe('parameters that make no sense', () => {
  test.each([
    ['w=0', 'w'],
    ['w=', 'w'],
    ['w=abc', 'w'],
    ['w=10.5', 'w'],
    ['h=9000', 'h'],
    ['dpr=9', 'dpr'],
    ['q=101', 'q'],
    ['fit=cover', 'fit'],
    ['crop=middle', 'crop'],
    ['fp-x=1.5', 'fp-x'],
    ['rect=1,2,3', 'rect'],
    ['rect=0,0,0,10', 'rect'],
    ['fm=bmp', 'fm'],
    ['fm=avif', 'fm'],
    ['cs=lab', 'cs'],
    ['min-w=0', 'min-w'],
    ['max-w=9000', 'max-w'],
    ['min-h=1.5', 'min-h'],
    ['max-h=-1', 'max-h'],
    ['fp-y=-0.1', 'fp-y'],
    ['sharp=101', 'sharp'],
    ['sat=-101', 'sat'],
    ['invert=yes', 'invert'],
    ['pad=-1', 'pad'],
    ['frame=2', 'frame'],
    ['q=-1', 'q'],
    ['dpr=0.5', 'dpr'],
    ['auto=compress', 'auto'],
    ['or=45', 'or'],
    ['flip=x', 'flip'],
    ['bg=red', 'bg'],
    ['blur=0', 'blur'],
  ])('%s is refused by name', (query, name) => {
    expect(() => plan(query)).toThrow(
      expect.objectContaining({
        code: 'invalidRequest',
        details: {parameter: name},
        message: expect.stringContaining(`"${name}=`),
      }),
    )
  })

  test('a parameter that Sanity does not know changes nothing', () => {
    expect(plan('w=300&utm_source=letter')).toEqual(plan('w=300'))
  })

  test.each([
    ['f00', {r: 255, g: 0, b: 0, alpha: 1}],
    ['0f00', {r: 255, g: 0, b: 0, alpha: 0}],
    ['336699', {r: 51, g: 102, b: 153, alpha: 1}],
    ['80336699', {r: 51, g: 102, b: 153, alpha: 128 / 255}],
  ])('the colour %s has its alpha first', (digits, colour) => {
    expect(parseTransform(new URLSearchParams({bg: digits})).bg).toEqual(colour)
  })
})
