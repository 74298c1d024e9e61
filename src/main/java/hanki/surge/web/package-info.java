/** Pages of the surge watch. */
package hanki.surge.web;
