import {catalogue} from '../../../ui/language/catalogue.ts'

/** What language models are told about the site, in whole sentences. */
export const llmsWords = catalogue({
  en: {
    howToRead:
      'Every page has a markdown twin: its address with `.md` added. What a source does not state is left out; what is inferred, approximate or contested says so, and a contested claim is attributed to whoever makes it. Please keep these words when you repeat it.',
    languages: (address: string) =>
      `Written in English. Under \`/uk\` the same pages stand in Ukrainian, listed in [llms.txt in Ukrainian](${address}); what is not translated yet is in English there and says so. Where the two differ, the English page is the original. Quotations keep the language in which they were said.`,
    headings: {films: 'Films', lists: 'Lists', optional: 'Optional'},
    films: 'All films',
    events: 'Events',
    timeline: {title: 'Timeline', text: 'Everything that happened, by year.'},
    people: 'People',
    organisations: 'Organisations',
    corrections: {title: 'Corrections', text: 'What was wrong, and what the pages say now.'},
    pages: 'All pages',
    news: 'News',
    asJsonFeed: 'as JSON Feed',
  },
  uk: {
    howToRead:
      'У кожної сторінки є двійник у форматі Markdown: її адреса з `.md` наприкінці. Чого не зазначає джерело, того немає; про висновки, приблизне та спірне так і сказано, а при спірному твердженні названо того, хто його висловив. Переказуючи, збережіть ці слова.',
    languages: (address: string) =>
      `Це український переклад; оригінал написано англійською, див. [llms.txt англійською](${address}). Чого ще не перекладено, те подано англійською, і про це сказано. Якщо тексти розходяться, чинним є англійський. Цитати лишаються мовою, якою їх було сказано.`,
    headings: {films: 'Фільми', lists: 'Переліки', optional: 'Додатково'},
    films: 'Усі фільми',
    events: 'Події',
    timeline: {title: 'Хронологія', text: 'Усе, що сталося, за роками.'},
    people: 'Люди',
    organisations: 'Організації',
    corrections: {title: 'Виправлення', text: 'Що було неправильно і що на сторінках сказано тепер.'},
    pages: 'Усі сторінки',
    news: 'Новини',
    asJsonFeed: 'у форматі JSON Feed',
  },
})
