/** The mark of a command that leaves a trace. What the trace is, {@code hanki.audit} knows. */
package hanki.platform.audit;
