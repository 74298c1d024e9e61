package hanki.publication.web;

/** Something to choose: what is kept, and what is read. */
public record Choice(String value, String label) {}
