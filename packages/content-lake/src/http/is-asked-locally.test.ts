import {expect, test} from '@jest/globals'
import {isAskedLocally} from './is-asked-locally.ts'

const asked = (clientAddress: string, headers: Record<string, string> = {}) =>
  isAskedLocally({clientAddress, request: new Request('http://lake.example', {headers})})

test.each(['local', '127.0.0.1', '127.8.0.1', '::1', '::ffff:127.0.0.1'])('%s is the lake’s own machine', (address) => {
  expect(asked(address)).toBe(true)
})

test.each(['10.0.0.7', '192.168.1.4', '::ffff:10.0.0.7', 'fe80::1', '2001:db8::1', '127.0.0.1.example.org', 'unknown'])(
  '%s is another one',
  (address) => {
    expect(asked(address)).toBe(false)
  },
)

test.each(['x-forwarded-for', 'x-real-ip', 'forwarded', 'via'])(
  'a proxy that sends %s asks for somebody else',
  (name) => {
    expect(asked('127.0.0.1', {[name]: '127.0.0.1'})).toBe(false)
  },
)
