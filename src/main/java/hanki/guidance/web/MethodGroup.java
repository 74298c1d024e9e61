package hanki.guidance.web;

import hanki.guidance.MethodKind;
import java.util.List;

/** The methods of one kind, in their order. */
public record MethodGroup(MethodKind kind, List<MethodCard> cards) {}
