/** Pages of joint investigations. */
package hanki.jointinvestigation.web;
