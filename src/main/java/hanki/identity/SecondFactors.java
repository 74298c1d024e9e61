package hanki.identity;

import hanki.platform.Settings;
import hanki.platform.crypto.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who needs a second factor, and whether a typed code is right. Secrets leave the seal only here.
 */
@ApplicationScoped
public class SecondFactors {

  private final Sealing sealing;
  private final Set<Role> required;

  @Inject
  SecondFactors(Sealing sealing) {
    this.sealing = sealing;
    this.required =
        Arrays.stream(new Settings().text("hanki.signin.factor-roles").split(","))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .map(Role::valueOf)
            .collect(Collectors.toSet());
  }

  /** Whether one of the officer's roles asks for it. */
  public boolean areRequiredOf(Officer officer) {
    return officer.roles().stream().anyMatch(required::contains);
  }

  String seal(Totp totp, Long officerId) {
    return sealing.seal(totp.secret(), place(officerId));
  }

  /** The step of the code that was typed, if it is right and was not used yet. */
  OptionalLong accept(Credential credential, Long officerId, String typed, Instant now) {
    String digits = Passwords.normal(typed).replaceAll("\\s", "");
    return new Totp(sealing.open(credential.factorSealed(), place(officerId)))
        .accept(digits, now, credential.factorStep());
  }

  private static String place(Long officerId) {
    return "credential:" + officerId;
  }
}
