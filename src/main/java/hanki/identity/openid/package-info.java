/**
 * OpenID Connect as this program needs it, as the relying party (RP) of one provider (OP): the
 * authorization code flow with PKCE, and what an ID token has to prove.
 *
 * <p>Source: OpenID Connect Core 1.0 sections 3.1 and 3.1.3.7, RFC 7636 (PKCE), RFC 9207 (issuer in
 * the answer). Knows nothing of officers: it hands out the value of one claim.
 */
package hanki.identity.openid;
