package hanki.guidance.diagram;

/** A line of words and where its base line begins, or has its middle where it is centred. */
public record TextLine(String words, int x, int y) {}
