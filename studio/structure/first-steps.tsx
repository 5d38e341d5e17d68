import {RocketIcon} from '@sanity/icons/Rocket'
import {Box, Card, Container, Heading, Stack, Text} from '@sanity/ui'
import {IntentLink} from 'sanity/router'
import {type StructureBuilder, type StructureResolverContext} from 'sanity/structure'
import {apiVersion} from '../api-version.ts'
import {singletonId} from './singletons.ts'

const settings = {id: singletonId('siteSettings'), type: 'siteSettings'}

/** What an empty site needs before anybody can read it, in the order in which it is easiest. */
export function firstSteps(S: StructureBuilder) {
  return S.listItem()
    .id('first-steps')
    .title('First steps')
    .icon(RocketIcon)
    .child(S.component(FirstSteps).id('first-steps').title('First steps'))
}

/** Does a site stand already? Where nobody can say, it does. */
export async function isBegun({getClient}: Pick<StructureResolverContext, 'getClient'>): Promise<boolean> {
  const client = getClient({apiVersion}).withConfig({perspective: 'published'})
  return client
    .fetch<boolean>('defined(*[_type == "documentary"][0]._id) && defined(*[_id == $id][0]._id)', settings)
    .catch(() => true)
}

function FirstSteps() {
  return (
    <Container width={1} padding={4}>
      <Stack gap={5}>
        <Step title="Name the site">
          <IntentLink intent="edit" params={settings}>
            Settings and menus
          </IntentLink>
          : a name and a sentence. Publish it.
        </Step>
        <Step title="Add the film">
          <IntentLink intent="create" params={{type: 'documentary', template: 'documentary'}}>
            A new film
          </IntentLink>{' '}
          needs a title, an address, a status and, under Story, a logline. What else it leaves open, its page leaves
          out. Publish it, and it is on the site.
        </Step>
        <Step title="Fill its desk">
          Under Films, the film opens with all that belongs to it: credits, events, claims, press kits. What you make
          there is the film’s. People and organisations can be made while you credit them.
        </Step>
        <Step title="Lead readers there">
          In{' '}
          <IntentLink intent="edit" params={settings}>
            Settings and menus
          </IntentLink>
          , choose the film for the home page and make a menu: the film, /events, /people.
        </Step>
      </Stack>
    </Container>
  )
}

function Step({title, children}: React.PropsWithChildren<{title: string}>) {
  return (
    <Card padding={4} radius={3} border>
      <Stack gap={3}>
        <Heading as="h2" size={1}>
          {title}
        </Heading>
        <Box>
          <Text>{children}</Text>
        </Box>
      </Stack>
    </Card>
  )
}
