package hanki.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.stream.Collectors;

/** Answers the container whether officer number and password belong together. */
@ApplicationScoped
public class OfficerIdentityStore implements IdentityStore {

  private final SigningIn signingIn;

  @Inject
  OfficerIdentityStore(SigningIn signingIn) {
    this.signingIn = signingIn;
  }

  @Override
  public CredentialValidationResult validate(Credential credential) {
    if (!(credential instanceof UsernamePasswordCredential typed)) {
      return CredentialValidationResult.NOT_VALIDATED_RESULT;
    }
    if (typed.getCaller() == null
        || typed.getCaller().isBlank()
        || typed.getPassword().getValue().length == 0) {
      return CredentialValidationResult.INVALID_RESULT;
    }
    SignInAttempt attempt = signingIn.attempt(typed.getCaller(), typed.getPassword().getValue());
    return attempt.result() == SignInAttempt.Result.ACCEPTED
        ? new CredentialValidationResult(
            attempt.code(), attempt.roles().stream().map(Role::name).collect(Collectors.toSet()))
        : CredentialValidationResult.INVALID_RESULT;
  }
}
