/**
 * What measures the program beside its floor, the bare question of the same run: {@code mvn
 * -Pbenchmark verify}. Never part of the tests: a busy machine must not turn them red.
 */
package hanki.benchmark;
