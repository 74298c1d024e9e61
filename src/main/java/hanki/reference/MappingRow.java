package hanki.reference;

/** A mapping with the codes of both ends; from nowhere where the category is new there. */
public record MappingRow(
    String fromScheme,
    String fromCode,
    String toScheme,
    String toCode,
    Relation relation,
    String note) {}
