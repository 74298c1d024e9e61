package hanki.identity;

import java.util.Set;

/** What an administrator enters to open or change an account. Rank and post may be empty. */
public record AccountDraft(
    String code, String name, String rank, String post, Set<Role> roles, String stationCode) {}
