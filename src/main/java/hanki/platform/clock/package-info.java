/** The one clock of the program: all days are days in Japan. */
package hanki.platform.clock;
