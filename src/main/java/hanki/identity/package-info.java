/**
 * Who works with the program: officers with their post and role, how they sign in, what they may do
 * and whose records they see.
 *
 * <p>Sessions are kept by our own authentication mechanism: the container's form login has a
 * session fixation race and loses roles in a cluster.
 */
package hanki.identity;
