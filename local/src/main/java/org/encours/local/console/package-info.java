/**
 * The commands of {@code ./encours} that need Java, put together: above the stack, the demo and the
 * agencies.
 */
package org.encours.local.console;
