package hanki.identity;

import java.util.Set;

/** What an administrator enters to open an account. */
public record AccountDraft(String code, String name, Set<Role> roles, String stationCode) {}
