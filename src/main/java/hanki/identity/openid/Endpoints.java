package hanki.identity.openid;

import hanki.platform.Settings;
import java.net.URI;
import java.util.Optional;

/** Where the provider takes browsers, codes, and questions for its keys. */
record Endpoints(URI authorization, URI token, URI keys) {

  Endpoints {
    OpenidSettings.safe("the authorization endpoint", authorization);
    OpenidSettings.safe("the token endpoint", token);
    OpenidSettings.safe("the address of the keys", keys);
  }

  /** Those of the settings; empty if the issuer is to be asked. */
  static Optional<Endpoints> of(Settings settings) {
    String authorization = settings.text("hanki.openid.authorization-endpoint");
    String token = settings.text("hanki.openid.token-endpoint");
    String keys = settings.text("hanki.openid.keys-endpoint");
    if (authorization.isEmpty() && token.isEmpty() && keys.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Endpoints(URI.create(authorization), URI.create(token), URI.create(keys)));
  }
}
