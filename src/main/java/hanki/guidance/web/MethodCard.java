package hanki.guidance.web;

import hanki.guidance.Method;
import hanki.guidance.diagram.MethodDiagram;

/**
 * A method in the catalogue with its diagram in small.
 *
 * @param current whether records of today may name it
 */
public record MethodCard(Method method, MethodDiagram diagram, boolean current) {}
