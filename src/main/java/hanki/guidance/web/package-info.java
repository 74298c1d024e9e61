/** The catalogue of methods and of advice, for reading at the counter and for writing. */
package hanki.guidance.web;
