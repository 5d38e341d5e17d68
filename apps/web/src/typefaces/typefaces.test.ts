import {expect, test} from '@jest/globals'
import {scriptFile, scriptFilesOf} from './typefaces.ts'

test.each(['Комп’ютер, памʼять, імʼя', 'Col·legi', 'a\u0303 e\u0308 o\u0331', '“Łódź” – 1979–2021 … №5', 'Ελλάδα'])(
  'what the site’s own faces have is theirs: %s',
  (text) => expect(scriptFilesOf(text)).toEqual([]),
)

test.each([
  ['فيلم، (2024)', 'NotoNaskhArabic'],
  ['סרט', 'NotoSansHebrew'],
  ['ფილმი', 'NotoSansGeorgian'],
  ['Հայաստան', 'NotoSansArmenian'],
  ['सिनेमा।', 'NotoSansDevanagari'],
  ['ภาพยนตร์', 'NotoSansThai'],
  ['영화', 'NotoSansKR'],
  ['映画。', 'NotoSansHans'],
  ['ノート', 'NotoSansHans'],
  ['Ａ', 'NotoSansHans'],
])('%s is set in %s', (text, font) => expect(scriptFile(text)).toContain(font))
