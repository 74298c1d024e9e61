/** The program itself: where it is reached once it runs. */
package hanki.operation;
