package hanki.identity;

/** What an administrator enters to open an account. */
public record AccountDraft(String code, String name, Role role, String stationCode) {}
