import {type DemoDocument} from './demo-document.ts'
import * as ids from './ids.ts'
import {heading, paragraph} from './prose.ts'

type Translation = NonNullable<DemoDocument<'documentary'>['translations']>[number]
type Texts = Omit<Translation, '_type' | '_key' | 'language' | 'from' | 'phrases'>

const translator = 'Vérité'

/** A translation into Ukrainian; `phrases` are pairs of an original and what it says. */
function uk(texts: Texts, phrases: readonly (readonly [original: string, text: string])[] = []): Translation {
  return {
    _key: 'uk',
    _type: 'translation',
    language: 'uk',
    from: 'en',
    checkedOn: '2026-11-22',
    ...texts,
    ...(phrases.length > 0 && {
      phrases: phrases.map(([original, text], index) => ({
        _key: `phrase-${index + 1}`,
        _type: 'translatedPhrase' as const,
        original,
        text,
      })),
    }),
  }
}

const land = 'пустельне високогір’я в останньому світлі дня: низьке сонце за хребтами, серпанок, порожнє небо'
const drawn = 'high desert under the last light of a day: a low sun behind ridges, haze, an empty sky'

/**
 * What the demo documents say, in Ukrainian. Names stay as the source spells them, since no source gives another
 * spelling; quotations keep their words and get a translation beside them. Some documents have none, so that it can be
 * seen what readers then get.
 */
export const ukrainian: Readonly<Record<string, Translation>> = {
  [ids.lastTake]: uk(
    {
      logline:
        'Документальний фільм про кінооператорку Halyna Hutchins, її загибель на знімальному майданчику Rust і тих, хто її втратив.',
      prose: [
        paragraph(
          'hutchins',
          {text: 'Halyna Hutchins', to: ids.halynaHutchins},
          ' була кінооператоркою. 21 жовтня 2021 року ',
          {text: 'вона загинула', to: ids.incident},
          ' на знімальному майданчику фільму ',
          {em: 'Rust'},
          ', коли бутафорський пістолет у руках актора, якого звати ',
          {text: 'Alec Baldwin', to: ids.alecBaldwin},
          ', вистрілив бойовою кулею. ',
          {text: 'Joel Souza', to: ids.joelSouza},
          ', режисер того фільму, дістав поранення.',
        ),
        paragraph(
          'mason',
          {text: 'Rachel Mason', to: ids.rachelMason},
          ', режисерка й продюсерка цього документального фільму, була її подругою і працювала з нею. ',
          {
            text: 'Вона хотіла знімати фільми разом із нею, а не фільм про неї.',
            citing: ids.article,
            locator: 'заява режисерки',
          },
          ' Цей фільм, за її словами, прагне тримати Hutchins у центрі: їй здавалося, ніби суперечки довкола затьмарили втрату.',
        ),
        paragraph(
          'voices',
          'Він поєднує розповіді тих, хто був того дня на майданчику, і тих, хто втратив подругу й колегу. Її чоловік, ',
          {text: 'Matthew Hutchins', to: ids.matthewHutchins},
          ', – один із виконавчих продюсерів фільму.',
        ),
        paragraph(
          'afterwards',
          'Справу, яка постала після цього, порушили, закрили й на початку 2024 року порушили знову. У грудні офіс генерального прокурора штату Нью-Мексико вирішив не підтримувати апеляцію. Хронологія на цьому сайті подає кожен крок разом із тим, чим він закінчився, і пояснює, звідки відома кожна дата.',
        ),
      ],
    },
    [
      [
        'People who were present on the set of Rust when it happened',
        'Люди, які були на знімальному майданчику Rust, коли це сталося',
      ],
      [
        'People who lost a friend or a colleague in Halyna Hutchins',
        'Люди, для яких Halyna Hutchins була подругою чи колегою',
      ],
      ['A death at work', 'Загибель на роботі'],
      [
        'The film deals with the killing of a person on a film set.',
        'У фільмі йдеться про загибель людини на знімальному майданчику.',
      ],
      [`Drawing of ${drawn}.`, `Малюнок: ${land}.`],
      [`Wide drawing of ${drawn}.`, `Широкий малюнок: ${land}.`],
      [`Upright drawing of ${drawn}.`, `Вертикальний малюнок: ${land}.`],
      [`Drawing of ${drawn}, in the format of a card.`, `Малюнок у форматі картки: ${land}.`],
      ['Drawing: Vérité', 'Малюнок: Vérité'],
      [
        'The source gives the day and no year. It also looks back on a case filed again in early 2024 and on a decision of the December after: the next March 11 is that of 2025.',
        'Джерело називає день, але не рік. Воно також згадує справу, яку знову порушили на початку 2024 року, і рішення наступного грудня: найближче 11 березня після цього припадає на 2025 рік.',
      ],
    ],
  ),
  [ids.halynaHutchins]: uk({}, [
    ['cinematographer', 'кінооператорка'],
    ['Cinematographer', 'Кінооператорка'],
    ['originally from Ukraine', 'родом з України'],
    [
      'The source dates the shot that killed her. It does not say when she died.',
      'Джерело датує постріл, який її вбив. Коли саме вона померла, воно не каже.',
    ],
    [
      'The source says this of “Hutchins”, right after naming her husband, who has the same surname. The next sentence goes on with “she”, so we read it as hers.',
      'Джерело каже це про «Hutchins» одразу після згадки про чоловіка з тим самим прізвищем. Наступне речення продовжується словом «вона», тому ми відносимо це до неї.',
    ],
    ['Graduate degree', 'Ступінь після бакалаврату («graduate degree»)'],
    ['International journalism', 'Міжнародна журналістика'],
    ['One of the Rising Stars of 2019', 'Одна з Rising Stars 2019 року'],
    [
      'More than 30 features, shorts and television miniseries',
      'Понад 30 повнометражних, короткометражних фільмів і телевізійних мінісеріалів',
    ],
    ['Cinema and television, long and short, counted together', 'Кіно й телебачення, повний і короткий метр разом'],
  ]),
  [ids.finalDays]: uk(
    {
      title: 'Останні 12 днів життя Halyna Hutchins',
      summary:
        'Rachel Mason каже, що її фільм дає портрет пережитого тими, хто провів ці дні з Hutchins. Це число назвала вона.',
    },
    [
      ['final 12 days', 'останні 12 днів'],
      [
        'Counted back from October 21, 2021, with that day as the twelfth. The source does not say whether it counts it, so the first day may be one earlier.',
        'Пораховано назад від 21 жовтня 2021 року, з цим днем як дванадцятим. Джерело не каже, чи враховує його, тож перший день міг бути на день раніше.',
      ],
    ],
  ),
  [ids.incident]: uk(
    {
      title: 'Halyna Hutchins гине на знімальному майданчику Rust',
      summary:
        'Бойова куля вилетіла з бутафорського пістолета, який тримав актор Alec Baldwin. Вона вбила кінооператорку Halyna Hutchins і поранила режисера фільму, якого звати Joel Souza.',
    },
    [
      ['director of Rust', 'режисер фільму Rust'],
      ['a prop gun', 'бутафорський пістолет'],
    ],
  ),
  [ids.charge]: uk(
    {
      title: 'Alec Baldwin: висунуто обвинувачення в ненавмисному вбивстві',
      summary: 'Перше обвинувачення у справі, яку зрештою закрили.',
    },
    [
      ['undated', 'без дати'],
      ['involuntary manslaughter', 'ненавмисне вбивство'],
      [
        'The source gives no date. It puts the charge after October 21, 2021, and before the case was dropped.',
        'Джерело не називає дати. З нього видно, що обвинувачення висунули після 21 жовтня 2021 року й до закриття справи.',
      ],
    ],
  ),
  [ids.dismissal]: uk(
    {
      title: 'Alec Baldwin: справу закрито',
      summary: 'Справу проти актора закрили. На початку 2024 року її порушили знову.',
    },
    [
      ['undated', 'без дати'],
      [
        'The source gives no date. It puts this after the charge and before the case was filed again in early 2024.',
        'Джерело не називає дати. З нього видно, що це сталося після обвинувачення й до того, як на початку 2024 року справу порушили знову.',
      ],
    ],
  ),
  [ids.refiling]: uk({
    title: 'Alec Baldwin: справу порушено знову',
    summary:
      'Справу порушили вдруге. У грудні того ж року, як ми розуміємо джерело, офіс генерального прокурора вирішив не підтримувати апеляцію.',
  }),
  [ids.decision]: uk(
    {
      title: 'Офіс генерального прокурора не підтримує апеляцію',
      summary:
        'Офіс генерального прокурора штату Нью-Мексико вирішив не підтримувати апеляцію від імені обвинувачення.',
    },
    [
      [
        'The source says “in December”, after a case filed again in early 2024. We take it as the December of that year.',
        'Джерело каже «у грудні», після справи, яку знову порушили на початку 2024 року. Ми відносимо це до грудня того ж року.',
      ],
    ],
  ),
  [ids.premiere]: uk({title: 'Прем’єра фільму Last Take на Hulu', summary: 'Перший показ фільму, на Hulu.'}, [
    [
      'The source gives the day and no year. It also looks back on a case filed again in early 2024 and on a decision of the December after: the next March 11 is that of 2025.',
      'Джерело називає день, але не рік. Воно також згадує справу, яку знову порушили на початку 2024 року, і рішення наступного грудня: найближче 11 березня після цього припадає на 2025 рік.',
    ],
  ]),
  [ids.tribute]: uk(
    {
      title: 'Вшанування Halyna Hutchins на Camerimage',
      summary: 'Окреме вшанування роботи кінооператорки на фестивалі в Торуні. Воно присвячене їй, а не фільмові.',
    },
    [
      [
        'The source gives the month and no year, and speaks of it as still to come. It is the November before or the one after its own writing.',
        'Джерело називає місяць, але не рік, і говорить про подію як про майбутню. Це листопад перед написанням або після написання самої статті.',
      ],
    ],
  ),
  'claim-interest-of-executive-producer': uk(
    {
      translator,
      statement: 'Matthew Hutchins, виконавчий продюсер фільму, був чоловіком Halyna Hutchins.',
      context: 'Ми повідомляємо про це, бо він причетний і до фільму, і до того, про що фільм розповідає.',
    },
    [['paragraph on the producers', 'абзац про продюсерів']],
  ),
  'claim-interest-of-director': uk(
    {
      translator,
      statement: 'Rachel Mason, режисерка й продюсерка фільму, була подругою Halyna Hutchins і працювала з нею.',
    },
    [['second sentence on Mason', 'друге речення про Mason']],
  ),
  'claim-origin-of-halyna-hutchins': uk(
    {
      translator,
      statement: 'Halyna Hutchins була родом з України.',
      context:
        'У реченні є лише прізвище; те, що йдеться про неї, випливає з наступного речення. Ні місця народження, ні громадянства воно не називає.',
    },
    [
      ['An undated news article', 'Недатована стаття в новинах'],
      ['paragraph on her life', 'абзац про її життя'],
    ],
  ),
  [ids.filmsPromise]: uk(
    {
      translator,
      text: 'проведе глядачів крізь той трагічний день і його наслідки, про які з перших уст розповідають багато з тих, хто їх пережив',
      context: 'Що обіцяє фільм, його власними словами.',
    },
    [['first paragraph', 'перший абзац']],
  ),
  [ids.masonsStatement]: uk(
    {
      translator,
      text: [
        'Поки вона була жива, я й уявити не могла, що зніматиму фільм про неї. Я сподівалася знімати фільми разом із нею й підтримувати її в усіх тих численних фільмах, які вона неодмінно зняла б.',
        'У медійному шаленстві після її смерті здавалося, ніби Halyna стерли, а втрату затьмарили суперечки довкола. Наш фільм прагне тримати її в центрі й водночас дати портрет пережитого тими, з ким вона провела свої останні 12 днів.',
      ].join('\n\n'),
      context: 'Rachel Mason зняла цей фільм і була подругою Halyna Hutchins.',
    },
    [['first and second paragraph', 'перший і другий абзаци']],
  ),
  [ids.article]: uk({title: 'Стаття в новинах з анонсом фільму, без дати'}, [
    [
      'It looks back on a decision taken in December, after an event of early 2024.',
      'Вона згадує рішення, ухвалене в грудні, після події початку 2024 року.',
    ],
    ['It looks ahead to a premiere on that day.', 'Вона анонсує прем’єру цього дня.'],
  ]),
  [ids.setOfRust]: uk({name: 'Знімальний майданчик Rust'}),
  [ids.newMexico]: uk({name: 'Нью-Мексико'}, [['New Mexico', 'Нью-Мексико']]),
  [ids.torun]: uk({name: 'Торунь'}, [['Toruń', 'Торунь']]),
  [ids.director]: uk({name: 'Режисура', plural: 'Режисура'}),
  [ids.producer]: uk({name: 'Продюсування', plural: 'Продюсування'}),
  [ids.executiveProducer]: uk({name: 'Виконавче продюсування', plural: 'Виконавче продюсування'}),
  [ids.kyivNationalUniversity]: uk({name: 'Київський національний університет'}),
  [ids.attorneyGeneral]: uk({
    name: 'Офіс генерального прокурора штату Нью-Мексико',
    description:
      'У грудні він вирішив не підтримувати апеляцію у справі, де обвинувачений – Alec Baldwin. Це не офіс окружного прокурора.',
  }),
  [ids.districtAttorney]: uk({
    name: 'Місцевий офіс окружного прокурора, Нью-Мексико',
    description: 'Прокурорський офіс, який джерело описує, але не називає. Це не офіс генерального прокурора.',
  }),
  [ids.aboutPage]: uk({
    title: 'Як ми працюємо',
    lead: 'Кожне твердження на цих сторінках має джерело, а кожен сумнів – ім’я.',
    prose: [
      heading('sources', 'Джерела'),
      paragraph(
        'sources-1',
        'Сторінка перелічує джерела, на які спирається. Факти ми викладаємо власними словами, а цитуємо лише те, що наведено дослівно.',
      ),
      heading('dates', 'Дати'),
      paragraph(
        'dates-1',
        'Дата стоїть так, як її подає джерело: «початок 2024 року» лишається початком 2024 року. Там, де рік чи порядок – наш висновок, ми так і кажемо, а «Чому саме ця дата» розкриває підстави.',
      ),
      heading('charges', 'Обвинувачення'),
      paragraph(
        'charges-1',
        'Кримінальне обвинувачення ніколи не стоїть саме. Поруч завжди сказано, чим воно закінчилося або що рішення ще немає.',
      ),
      heading('claims', 'Спірні твердження'),
      paragraph(
        'claims-1',
        'Спірне твердження виокремлено; при ньому сказано, хто його висловлює, де і що ще відомо. Від свого імені ми його не повторюємо.',
      ),
      heading('gaps', 'Чого бракує'),
      paragraph(
        'gaps-1',
        'Де нічого не зазначено, нічого й не показано: ні вгаданої тривалості, ні припущеної країни, ні вигаданого імені.',
      ),
    ],
  }),
  siteSettings: uk(
    {
      description: 'Документальні фільми і те, що про них відомо: люди, дати й наслідки, кожне зі своїм джерелом.',
      homeLead: 'Документальні фільми і те, що про них відомо.',
      footerNote: 'Чого не зазначає жодне джерело, того тут немає. Про висновки й спірне так і сказано.',
    },
    [
      ['Film', 'Фільм'],
      ['Events', 'Події'],
      ['People', 'Люди'],
      ['About', 'Про нас'],
      ['Organisations', 'Організації'],
      ['How we work', 'Як ми працюємо'],
    ],
  ),
}
