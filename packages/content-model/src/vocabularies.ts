import {z} from 'zod'
import {type Language, type OtherLanguage} from './languages.ts'

/** A closed list: what is stored, and what a person reads: in English, in which editors work, and in every other language. */
export type Vocabulary<Code extends string = string> = readonly ({
  readonly value: Code
  readonly title: string
} & Readonly<Record<OtherLanguage, string>>)[]

/** What a person reads for a stored code. */
export function labelOf<Code extends string>(
  vocabulary: Vocabulary<Code>,
  code: Code,
  language: Language = 'en',
): string {
  const entry = vocabulary.find(({value}) => value === code)
  return (language === 'en' ? entry?.title : entry?.[language]) ?? code
}

/** A stored code. In draft mode texts carry invisible edit markers; a code has none and is compared without them. */
export function codeOf<Code extends string>(vocabulary: Vocabulary<Code>) {
  return unmarked.pipe(z.enum(vocabulary.map((entry) => entry.value)))
}

/** Text that a program reads (an EDTF date, a language code), without draft mode's invisible edit markers. */
export const unmarked = z.string().transform((text) => text.replace(/[^\x20-\x7e]/g, ''))

export const filmStatuses = [
  {value: 'announced', title: 'Announced', uk: 'Анонсовано'},
  {value: 'inProduction', title: 'In production', uk: 'У виробництві'},
  {value: 'upcoming', title: 'Upcoming', uk: 'Незабаром'},
  {value: 'released', title: 'Released', uk: 'Вийшов'},
] as const

export const titleKinds = [
  {value: 'original', title: 'Original title', uk: 'Оригінальна назва'},
  {value: 'translated', title: 'Translated title', uk: 'Перекладена назва'},
  {value: 'working', title: 'Working title', uk: 'Робоча назва'},
  {value: 'alternative', title: 'Alternative title', uk: 'Інша назва'},
] as const

export const releaseKinds = [
  {value: 'festival', title: 'Festival', uk: 'Фестиваль'},
  {value: 'theatrical', title: 'In cinemas', uk: 'У кінотеатрах'},
  {value: 'broadcast', title: 'Broadcast', uk: 'Телепоказ'},
  {value: 'streaming', title: 'Streaming', uk: 'Стримінг'},
  {value: 'physical', title: 'Disc', uk: 'Диск'},
] as const

export const offerModels = [
  {value: 'SVOD', title: 'Subscription', uk: 'За передплатою'},
  {value: 'AVOD', title: 'Free with advertising', uk: 'Безкоштовно з рекламою'},
  {value: 'TVOD', title: 'Rent', uk: 'Прокат'},
  {value: 'EST', title: 'Buy', uk: 'Купівля'},
  {value: 'free', title: 'Free', uk: 'Безкоштовно'},
  {value: 'payTV', title: 'Pay television', uk: 'Платне телебачення'},
] as const

export const accessFeatureKinds = [
  {value: 'captions', title: 'Captions', uk: 'Субтитри'},
  {value: 'audioDescription', title: 'Audio description', uk: 'Аудіодескрипція'},
  {value: 'transcript', title: 'Transcript', uk: 'Розшифровка'},
  {value: 'signLanguage', title: 'Sign language', uk: 'Жестова мова'},
] as const

export const departments = [
  {value: 'directing', title: 'Directing', uk: 'Режисура'},
  {value: 'production', title: 'Production', uk: 'Виробництво'},
  {value: 'writing', title: 'Writing', uk: 'Сценарій'},
  {value: 'camera', title: 'Camera', uk: 'Операторська група'},
  {value: 'editing', title: 'Editing', uk: 'Монтаж'},
  {value: 'sound', title: 'Sound', uk: 'Звук'},
  {value: 'art', title: 'Art', uk: 'Художня група'},
  {value: 'costumeMakeUp', title: 'Costume & Make-Up', uk: 'Костюми та грим'},
  {value: 'visualEffects', title: 'Visual Effects', uk: 'Візуальні ефекти'},
  {value: 'lighting', title: 'Lighting', uk: 'Освітлення'},
  {value: 'crew', title: 'Crew', uk: 'Знімальна група'},
  {value: 'participant', title: 'Participant', uk: 'Учасники'},
  {value: 'archive', title: 'Archive', uk: 'Архів'},
  {value: 'research', title: 'Research', uk: 'Дослідження'},
  {value: 'impact', title: 'Impact', uk: 'Суспільна кампанія'},
  {value: 'legal', title: 'Legal', uk: 'Правові питання'},
] as const

export const creditAttributes = [
  {value: 'uncredited', title: 'uncredited', uk: 'не зазначено в титрах'},
  {value: 'alsoAs', title: 'also as', uk: 'також як'},
  {value: 'archiveFootage', title: 'archive footage', uk: 'архівні кадри'},
  {value: 'voice', title: 'voice', uk: 'голос'},
  {value: 'self', title: 'self', uk: 'у ролі себе'},
] as const

export const creditStatuses = [
  {value: 'announced', title: 'Announced', uk: 'Анонсовано'},
  {value: 'confirmed', title: 'Confirmed', uk: 'Підтверджено'},
  {value: 'disputed', title: 'Disputed', uk: 'Спірно'},
] as const

export const listStates = [
  {
    value: 'partial',
    title: 'Partial: the source lists these among others',
    uk: 'Неповний: джерело називає серед інших',
  },
  {value: 'complete', title: 'Complete', uk: 'Повний'},
] as const

export const vitalStatuses = [
  {value: 'living', title: 'Living', uk: 'Жива особа'},
  {value: 'deceased', title: 'Deceased', uk: 'Померла особа'},
  {value: 'unknown', title: 'Not stated', uk: 'Не зазначено'},
] as const

export const relationshipKinds = [
  {value: 'spouse', title: 'Spouse', uk: 'Шлюб'},
  {value: 'partner', title: 'Partner', uk: 'Партнерство'},
  {value: 'parent', title: 'Parent', uk: 'Батько або мати'},
  {value: 'child', title: 'Child', uk: 'Син або донька'},
  {value: 'sibling', title: 'Sibling', uk: 'Брат або сестра'},
  {value: 'friend', title: 'Friend', uk: 'Дружба'},
  {value: 'collaborator', title: 'Collaborator', uk: 'Спільна робота'},
] as const

export const educationOutcomes = [
  {value: 'degree', title: 'Degree', uk: 'Диплом'},
  {value: 'attended', title: 'Attended', uk: 'Навчання'},
  {value: 'unknown', title: 'Not stated', uk: 'Не зазначено'},
] as const

export const honourResults = [
  {value: 'won', title: 'Won', uk: 'Перемога'},
  {value: 'nominated', title: 'Nominated', uk: 'Номінація'},
  {value: 'named', title: 'Named among a group', uk: 'Названо в складі групи'},
] as const

export const organisationKinds = [
  {value: 'production', title: 'Production company', uk: 'Продюсерська компанія'},
  {value: 'streamer', title: 'Streaming service', uk: 'Стримінговий сервіс'},
  {value: 'broadcaster', title: 'Broadcaster', uk: 'Телерадіомовник'},
  {value: 'festival', title: 'Festival', uk: 'Фестиваль'},
  {value: 'university', title: 'University or school', uk: 'Університет або школа'},
  {value: 'publication', title: 'Publication', uk: 'Видання'},
  {value: 'prosecutor', title: "Prosecutor's office", uk: 'Прокуратура'},
  {value: 'guild', title: 'Guild', uk: 'Гільдія'},
  {value: 'other', title: 'Other', uk: 'Інше'},
] as const

export const workKinds = [
  {value: 'film', title: 'Film', uk: 'Фільм'},
  {value: 'series', title: 'Series', uk: 'Серіал'},
  {value: 'short', title: 'Short film', uk: 'Короткометражний фільм'},
  {value: 'other', title: 'Other work', uk: 'Інший твір'},
] as const

export const eventKinds = [
  {value: 'incident', title: 'Incident', uk: 'Подія'},
  {value: 'charge', title: 'Criminal charge', uk: 'Кримінальне обвинувачення'},
  {value: 'filing', title: 'Case filed again', uk: 'Справу порушено знову'},
  {value: 'dismissal', title: 'Dismissal', uk: 'Закриття справи'},
  {value: 'decision', title: 'Decision', uk: 'Рішення'},
  {value: 'screening', title: 'Screening', uk: 'Показ'},
  {value: 'premiere', title: 'Premiere', uk: 'Прем’єра'},
  {value: 'festival', title: 'Festival', uk: 'Фестиваль'},
  {value: 'tribute', title: 'Tribute', uk: 'Вшанування'},
  {value: 'broadcast', title: 'Broadcast', uk: 'Телепоказ'},
  {value: 'release', title: 'Release', uk: 'Вихід'},
  {value: 'production', title: 'Production', uk: 'Виробництво'},
  {value: 'period', title: 'Period', uk: 'Період'},
] as const

/** Accusations: these never stand without what became of them. */
export const chargeKinds = ['charge', 'filing'] as const

export const eventStatuses = [
  {value: 'scheduled', title: 'Scheduled', uk: 'Заплановано'},
  {value: 'postponed', title: 'Postponed', uk: 'Відкладено'},
  {value: 'rescheduled', title: 'Rescheduled', uk: 'Перенесено'},
  {value: 'cancelled', title: 'Cancelled', uk: 'Скасовано'},
  {value: 'occurred', title: 'Occurred', uk: 'Відбулося'},
  {value: 'unverified', title: 'Unverified', uk: 'Не підтверджено'},
] as const

export const participationRoles = [
  {value: 'killed', title: 'Killed', uk: 'Загибель'},
  {value: 'wounded', title: 'Wounded', uk: 'Поранення'},
  {value: 'heldObject', title: 'Held', uk: 'У руках'},
  {value: 'charged', title: 'Charged', uk: 'Особа, якій висунуто обвинувачення'},
  {value: 'defendant', title: 'Defendant', uk: 'Проти кого справа'},
  {value: 'decided', title: 'Decided', uk: 'Хто ухвалив рішення'},
  {value: 'honouree', title: 'Honoured', uk: 'Кого вшановано'},
  {value: 'host', title: 'Host', uk: 'Організатор'},
  {value: 'presenter', title: 'Shown by', uk: 'Хто показує'},
  {value: 'speaker', title: 'Speaker', uk: 'Промова'},
] as const

export const claimStatuses = [
  {value: 'supported', title: 'Supported', uk: 'Підтверджено'},
  {value: 'contested', title: 'Contested', uk: 'Спірне'},
  {value: 'unsupported', title: 'Unsupported', uk: 'Без підтвердження'},
  {value: 'opinion', title: 'Opinion', uk: 'Думка'},
  {value: 'retracted', title: 'Retracted', uk: 'Відкликано'},
] as const

export const claimVoices = [
  {value: 'site', title: 'Our own voice', uk: 'Від нашого імені'},
  {value: 'attributed', title: 'Attributed to somebody', uk: 'Зі слів іншої сторони'},
] as const

export const renderPolicies = [
  {value: 'show', title: 'Show on the site', uk: 'Показувати на сайті'},
  {value: 'withhold', title: 'Withhold', uk: 'Не показувати'},
] as const

export const stances = [
  {value: 'supports', title: 'Supports it', uk: 'Підтверджує'},
  {value: 'disputes', title: 'Disputes it', uk: 'Заперечує'},
  {value: 'mentions', title: 'Mentions it', uk: 'Згадує'},
] as const

export const confidences = [
  {value: 'high', title: 'High', uk: 'Висока'},
  {value: 'medium', title: 'Medium', uk: 'Середня'},
  {value: 'low', title: 'Low', uk: 'Низька'},
] as const

export const legalDecisions = [
  {value: 'cleared', title: 'Cleared as worded', uk: 'Дозволено в цьому формулюванні'},
  {value: 'refused', title: 'Not cleared', uk: 'Не дозволено'},
] as const

export const dateCertainties = [
  {value: 'asserted', title: 'The source says so', uk: 'Так стверджує джерело'},
  {value: 'inferred', title: 'We infer it', uk: 'Це наш висновок'},
  {value: 'disputed', title: 'Sources disagree', uk: 'Джерела розходяться'},
  {value: 'unknown', title: 'Unknown', uk: 'Невідомо'},
] as const

export const statedCertainties = [
  {value: 'asserted', title: 'The source says so', uk: 'Так стверджує джерело'},
  {value: 'inferred', title: 'We infer it', uk: 'Це наш висновок'},
] as const

export const sourceKinds = [
  {value: 'newsArticle', title: 'News article', uk: 'Стаття в новинах'},
  {value: 'pressRelease', title: 'Press release', uk: 'Пресреліз'},
  {value: 'interview', title: 'Interview', uk: 'Інтерв’ю'},
  {value: 'courtDocument', title: 'Court document', uk: 'Судовий документ'},
  {value: 'book', title: 'Book', uk: 'Книга'},
  {value: 'film', title: 'Film', uk: 'Фільм'},
  {value: 'website', title: 'Website', uk: 'Вебсайт'},
  {value: 'other', title: 'Other', uk: 'Інше'},
] as const

export const quoteMedia = [
  {value: 'statement', title: 'Statement', uk: 'Заява'},
  {value: 'interview', title: 'Interview', uk: 'Інтерв’ю'},
  {value: 'promotion', title: 'Promotional text', uk: 'Рекламний текст'},
  {value: 'film', title: 'In the film', uk: 'У фільмі'},
  {value: 'speech', title: 'Speech', uk: 'Промова'},
  {value: 'writing', title: 'Writing', uk: 'Текст'},
] as const

export const placeKinds = [
  {value: 'venue', title: 'Venue', uk: 'Заклад'},
  {value: 'city', title: 'City', uk: 'Місто'},
  {value: 'region', title: 'State or region', uk: 'Штат або регіон'},
  {value: 'filmSet', title: 'Film set', uk: 'Знімальний майданчик'},
  {value: 'other', title: 'Other', uk: 'Інше'},
] as const

export const videoKinds = [
  {value: 'trailer', title: 'Trailer', uk: 'Трейлер'},
  {value: 'clip', title: 'Clip', uk: 'Уривок'},
  {value: 'interview', title: 'Interview', uk: 'Інтерв’ю'},
] as const

export const filmSections = [
  {value: 'participants', title: 'People in the film', uk: 'Люди у фільмі'},
  {value: 'credits', title: 'Credits', uk: 'Титри'},
  {value: 'runtime', title: 'Running time', uk: 'Тривалість'},
  {value: 'synopsis', title: 'Synopsis', uk: 'Синопсис'},
  {value: 'images', title: 'Images', uk: 'Зображення'},
  {value: 'trailer', title: 'Trailer', uk: 'Трейлер'},
  {value: 'territories', title: 'Territories', uk: 'Країни'},
  {value: 'rating', title: 'Age rating', uk: 'Вікове обмеження'},
] as const

export const sectionStates = [
  {value: 'missing', title: 'Nothing known yet', uk: 'Ще нічого не відомо'},
  {value: 'partial', title: 'Partly known', uk: 'Відомо частково'},
  {value: 'complete', title: 'Complete', uk: 'Повністю'},
] as const
