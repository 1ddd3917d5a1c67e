/** Collects what is wrong with an input, so that its author mends all of it in one go. */
package org.encours.invoice.domain.input;
