import type {Handler} from '../lake.ts'

/** `GET /auth/providers`: the one way in is the lake's own sign-in page. */
export const authProviders: Handler = ({lake}) =>
  Response.json({
    providers: [{name: 'lake', title: 'E-mail or link', url: `${lake.config.publicUrl}/login`}],
    thirdPartyLogin: false,
    sso: {saml: false},
  })
